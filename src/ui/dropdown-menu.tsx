"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { floatingStyles, menuItemStyles } from "./floating-styles";

export const DropdownMenu = Menu.Root;
export const DropdownMenuTrigger = Menu.Trigger;
export const DropdownMenuRadioGroup = Menu.RadioGroup;

export function DropdownMenuContent({
  className,
  sideOffset = 6,
  collisionPadding = 8,
  align = "end",
  ...rest
}: ComponentProps<typeof Menu.Content>) {
  return (
    <Menu.Portal>
      <Menu.Content
        sideOffset={sideOffset}
        collisionPadding={collisionPadding}
        align={align}
        className={cn(floatingStyles, "min-w-44 p-1", className)}
        {...rest}
      />
    </Menu.Portal>
  );
}

export function DropdownMenuItem({
  className,
  tone = "plain",
  ...rest
}: ComponentProps<typeof Menu.Item> & { tone?: "plain" | "danger" }) {
  return <Menu.Item data-tone={tone} className={cn(menuItemStyles, className)} {...rest} />;
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Menu.RadioItem>) {
  return (
    <Menu.RadioItem className={cn(menuItemStyles, "pr-8 touch:pr-10", className)} {...rest}>
      {children}
      <Menu.ItemIndicator className="absolute right-2">
        <Check />
      </Menu.ItemIndicator>
    </Menu.RadioItem>
  );
}
