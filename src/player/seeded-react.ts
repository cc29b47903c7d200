import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { useCurrentFrame, useVideoConfig } from "remotion";
import { refusedMembers } from "@/scene/allow-list";
import { ofAssets } from "./asset-props";
import { currentScope, hashOf, newScope, withScope } from "./seeded-scope";

/** Carries a component's place from the element's maker to its render; React copies symbols, DOM ignores them. */
export const placeKey = Symbol("place");
type AnyProps = Record<PropertyKey, unknown>;
type Jsx = (type: unknown, props: AnyProps, key?: unknown) => React.ReactElement;
type AnyComponent = (props: AnyProps) => React.ReactNode;

const makeJsx = jsxRuntime.jsx as unknown as Jsx;
const initialSeed = -1;
const wrappers = new WeakMap<object, AnyComponent>();
const hostComponents = new WeakSet<object>();

/** Components of the modules that scenes import: they are told apart by identity (`Series.Sequence`) and draw nothing. */
export function keepAsIs(exports: object): void {
  for (const value of Object.values(exports)) {
    if (typeof value !== "function") continue;
    hostComponents.add(value);
    for (const inner of Object.values(value)) if (typeof inner === "function") hostComponents.add(inner);
  }
}

function isClass(type: AnyComponent): boolean {
  return Boolean((type.prototype as { isReactComponent?: unknown } | undefined)?.isReactComponent);
}

/**
 * A function component of a scene, so that its draws depend on nothing but its place and the frame. It is first rendered
 * under a seed without the frame and, if it took anything from it, at once again with the frame's, so that what state, refs and memos took up at the mount is
 * the same at whichever frame the mount happens.
 */
export function seeded(type: AnyComponent): AnyComponent {
  // A class is made with `new`, by React alone.
  if (isClass(type)) return type;
  const known = wrappers.get(type);
  if (known) return known;
  const Seeded: AnyComponent = (props) => {
    const frame = useCurrentFrame();
    const { fps } = useVideoConfig();
    const mounted = React.useRef(false);
    const [, drawAgain] = React.useState(false);
    const isFirst = !mounted.current;
    mounted.current = true;
    const path = typeof props[placeKey] === "number" ? props[placeKey] : 0;
    const scope = newScope(path, isFirst ? initialSeed : frame, isFirst ? 0 : (frame / fps) * 1000);
    const drawing = withScope(scope, () => type(props));
    // Nothing drawn is nothing that the frame could change: most components render once.
    if (isFirst && scope.drawn) drawAgain(true);
    return drawing;
  };
  Object.defineProperty(Seeded, "name", { value: type.name });
  Object.assign(Seeded, type);
  wrappers.set(type, Seeded);
  return Seeded;
}

function wrapType(type: unknown): unknown {
  if (typeof type !== "function" || hostComponents.has(type)) return type;
  return seeded(type as AnyComponent);
}

function placeOf(type: unknown, key: unknown): number {
  const scope = currentScope();
  const name = typeof type === "function" ? type.name : "memo";
  const identity = `${name}:${String(key ?? "")}`;
  const nth = scope.elements.get(identity) ?? 0;
  scope.elements.set(identity, nth + 1);
  return hashOf(scope.path, identity, nth);
}

function place(type: unknown, props: AnyProps | null, key: unknown): AnyProps | null {
  const isOurs = (typeof type === "function" && !hostComponents.has(type)) || isWrappedObject(type);
  return isOurs ? { ...props, [placeKey]: placeOf(type, key) } : props;
}

const wrappedObjects = new WeakSet<object>();
function isWrappedObject(type: unknown): boolean {
  return typeof type === "object" && type !== null && wrappedObjects.has(type);
}

/** A draw-safe version of a callback that React runs once or now and then: seeded by place and hook, never by frame. */
function initialiser<Fn extends (...args: never[]) => unknown>(work: Fn): Fn {
  const scope = currentScope();
  const hook = scope.hooks++;
  const path = hashOf(scope.path, "hook", hook);
  return ((...args: never[]) =>
    withScope(newScope(path, initialSeed, 0), () => work(...args))) as unknown as Fn;
}

// Each hands on the caller's own dependencies.
const seededHooks = {
  useState: ((initial?: unknown) =>
    React.useState(
      typeof initial === "function" ? initialiser(initial as () => unknown) : initial,
    )) as typeof React.useState,
  useMemo: ((work: () => unknown, deps: React.DependencyList) =>
    // biome-ignore lint/correctness/useExhaustiveDependencies: the scene's own list.
    React.useMemo(initialiser(work), deps)) as typeof React.useMemo,
  useReducer: ((reducer: never, initial: never, init?: (value: never) => never) =>
    React.useReducer(
      reducer,
      initial,
      (init ? initialiser(init) : undefined) as never,
    )) as typeof React.useReducer,
  useEffect: ((work: React.EffectCallback, deps?: React.DependencyList) =>
    // biome-ignore lint/correctness/useExhaustiveDependencies: the scene's own list.
    React.useEffect(initialiser(work), deps)) as typeof React.useEffect,
  useLayoutEffect: ((work: React.EffectCallback, deps?: React.DependencyList) =>
    // biome-ignore lint/correctness/useExhaustiveDependencies: the scene's own list.
    React.useLayoutEffect(initialiser(work), deps)) as typeof React.useLayoutEffect,
};

function wrapObject(made: object): object {
  wrappedObjects.add(made);
  return made;
}

const seededCreation = {
  createElement: ((given: unknown, givenProps: AnyProps | null, ...children: unknown[]) => {
    const { type, props } = ofAssets(given, givenProps);
    const made: React.ReactElement<AnyProps> = React.createElement<AnyProps>(
      wrapType(type) as never,
      props as never,
      ...(children as never[]),
    );
    const placed = place(type, made.props, made.key);
    // `React.createElement` leaves symbols out; the JSX runtime keeps them.
    return placed === made.props ? made : makeJsx(made.type, placed ?? {}, made.key ?? undefined);
  }) as typeof React.createElement,
  memo: ((type: unknown, compare: never) =>
    wrapObject(React.memo(wrapType(type) as never, compare))) as unknown as typeof React.memo,
  forwardRef: ((render: (props: AnyProps, ref: unknown) => React.ReactNode) => {
    const Inner = seeded((props) => render(props.given as AnyProps, props.givenRef));
    const made = React.forwardRef((props: AnyProps, ref) =>
      makeJsx(Inner, { given: props, givenRef: ref, [placeKey]: props[placeKey] }),
    );
    return wrapObject(made);
  }) as unknown as typeof React.forwardRef,
};

const refused = refusedMembers.get("react");
const allowed = Object.fromEntries(
  Object.entries(React).filter(([member]) => !refused?.has(member)),
) as typeof React;
const reactForScenes = { ...allowed, ...seededHooks, ...seededCreation };
/** React as scenes import it. */
export const seededReact = { ...reactForScenes, default: reactForScenes, __esModule: true };

const wrapJsx = (make: unknown): Jsx => {
  const jsx = make as Jsx;
  return (given, givenProps, key) => {
    const { type, props } = ofAssets(given, givenProps);
    return jsx(wrapType(type), place(type, props, key) ?? {}, key);
  };
};

export const seededJsxRuntime = {
  ...jsxRuntime,
  jsx: wrapJsx(jsxRuntime.jsx),
  jsxs: wrapJsx(jsxRuntime.jsxs),
  jsxDEV: wrapJsx((type: unknown, props: AnyProps, key: unknown) => makeJsx(type, props, key)),
};
