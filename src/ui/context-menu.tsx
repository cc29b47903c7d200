"use client";

import { ContextMenu as Menu } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/class-names";
import { floatingStyles, menuItemStyles } from "./floating-styles";

export const ContextMenu = Menu.Root;
export const ContextMenuTrigger = Menu.Trigger;

export function ContextMenuContent({
  className,
  collisionPadding = 8,
  ...rest
}: ComponentProps<typeof Menu.Content>) {
  return (
    <Menu.Portal>
      <Menu.Content
        collisionPadding={collisionPadding}
        className={cn(floatingStyles, "min-w-44 p-1", className)}
        {...rest}
      />
    </Menu.Portal>
  );
}

export function ContextMenuItem({
  className,
  tone = "plain",
  ...rest
}: ComponentProps<typeof Menu.Item> & { tone?: "plain" | "danger" }) {
  return <Menu.Item data-tone={tone} className={cn(menuItemStyles, className)} {...rest} />;
}

export function ContextMenuSeparator({ className, ...rest }: ComponentProps<typeof Menu.Separator>) {
  return <Menu.Separator className={cn("my-1 h-px bg-line", className)} {...rest} />;
}
