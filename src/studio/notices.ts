/** Something to tell the person that belongs to no place on the screen. */
export type Notice = {
  kind: "info" | "error";
  text: string;
  action?: { label: string; run: () => void };
};

/** How the studio tells; the screen decides how it looks. */
export type Notify = (notice: Notice) => void;
