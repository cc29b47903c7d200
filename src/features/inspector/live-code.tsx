"use client";

import { javascript } from "@codemirror/lang-javascript";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { minimalSetup } from "codemirror";
import { useEffect, useRef } from "react";
import { editorTheme } from "./editor-theme";

/** How near to its end a view counts as following it, in pixels. */
const nearEnd = 48;

/** Code while it is being written: read-only, following its end until somebody scrolls away from it. */
export function LiveCode({ code }: { code: string }) {
  const host = useRef<HTMLDivElement>(null);
  const live = useRef<EditorView | null>(null);

  useEffect(() => {
    if (!host.current) return;
    const view = new EditorView({
      parent: host.current,
      state: EditorState.create({
        extensions: [
          minimalSetup,
          javascript({ jsx: true, typescript: true }),
          EditorView.lineWrapping,
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({ "aria-label": "Code that is being written", tabindex: "0" }),
          editorTheme,
        ],
      }),
    });
    live.current = view;
    return () => {
      live.current = null;
      view.destroy();
    };
  }, []);

  useEffect(() => {
    const view = live.current;
    if (!view) return;
    const { scrollTop, scrollHeight, clientHeight } = view.scrollDOM;
    const follows = scrollHeight - scrollTop - clientHeight < nearEnd;
    const shown = view.state.doc.toString();
    const from = code.startsWith(shown) ? shown.length : 0;
    view.dispatch({
      changes: { from, to: shown.length, insert: code.slice(from) },
      effects: follows ? EditorView.scrollIntoView(code.length, { y: "end", yMargin: 24 }) : [],
    });
  }, [code]);

  return <div ref={host} className="min-h-0 flex-1 overflow-hidden pl-3.5" data-testid="live-code" />;
}
