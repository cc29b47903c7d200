"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** So near to the end a person counts as being there, in CSS pixels. */
const slack = 48;

/**
 * Keeps a scrolled conversation at its end while it grows, but never moves it under somebody who reads further up.
 * What stands there before the first message is read from its start.
 * @returns Whether the end is in view, and a way to it.
 */
export function useStickToEnd(
  viewport: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  isConversation: boolean,
): { isAtEnd: boolean; toEnd: () => void } {
  const [isAtEnd, setAtEnd] = useState(true);
  const sticks = useRef(true);

  const toEnd = useCallback(() => {
    const element = viewport.current;
    if (!element) return;
    sticks.current = true;
    setAtEnd(true);
    element.scrollTop = element.scrollHeight;
  }, [viewport]);

  useEffect(() => {
    const element = viewport.current;
    const inner = content.current;
    if (!element || !inner) return;
    let top = element.scrollTop;
    const onScroll = () => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      // Only going up lets go: growth alone also leaves room below.
      if (element.scrollTop < top && left > slack) sticks.current = false;
      if (left <= slack) sticks.current = true;
      top = element.scrollTop;
      setAtEnd(sticks.current || !isConversation);
    };
    const grown = new ResizeObserver(() => {
      if (sticks.current && isConversation) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", onScroll, { passive: true });
    grown.observe(inner);
    grown.observe(element);
    return () => {
      element.removeEventListener("scroll", onScroll);
      grown.disconnect();
    };
  }, [viewport, content, isConversation]);

  return { isAtEnd, toEnd };
}
