export { LookProvider, useLook } from "./look";
