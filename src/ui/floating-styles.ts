/** What floats over the page (menus, popovers): one surface, one way in and out. */
export const floatingStyles =
  "z-50 rounded-lg bg-overlay text-foreground shadow-pop outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-[0.97] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=closed]:zoom-out-[0.97] duration-[140ms]";

export const menuItemStyles =
  "relative flex select-none items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none data-[disabled]:pointer-events-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover touch:min-h-11 touch:px-3 touch:text-base [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted data-[tone=danger]:text-danger data-[tone=danger]:[&_svg]:text-danger";
