/** Who sent a request. Rows belong to users; what is not the caller's is «not found». */
export type Caller = {
  userId: string;
  /** Whether it is the owner at this machine itself: where an access secret lets others in, nobody is. */
  isLocal: boolean;
};
