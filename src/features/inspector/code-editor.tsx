"use client";

import { javascript } from "@codemirror/lang-javascript";
import { linter, lintGutter } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { minimalSetup } from "codemirror";
import { type RefObject, useEffect, useRef } from "react";
import type { Problem } from "@/domain/problem";
import { editorTheme } from "./editor-theme";
import { rangeOf } from "./go-to-problem";

export type CodeEditorProps = {
  viewRef: RefObject<EditorView | null>;
  /** The text to show; replaces what is there only when it differs. */
  code: string;
  /** The static check, as soon as it is loaded. */
  check: ((code: string) => Problem[]) | null;
  onChange: (code: string) => void;
  onSave: () => void;
  onProblems: (problems: Problem[]) => void;
};

const checkPauseMs = 250;

/** CodeMirror, with the scene language's own check as its linter. */
export function CodeEditor({ viewRef, code, check, ...listeners }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(listeners);
  latest.current = listeners;
  const first = useRef(code);
  const lint = useRef(new Compartment());

  useEffect(() => {
    if (!host.current) return;
    const view = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          keymap.of([
            {
              key: "Mod-s",
              preventDefault: true,
              run: () => {
                latest.current.onSave();
                return true;
              },
            },
          ]),
          minimalSetup,
          javascript({ jsx: true, typescript: true }),
          EditorView.lineWrapping,
          EditorState.tabSize.of(2),
          EditorView.contentAttributes.of({ "aria-label": "Code of the scene" }),
          lintGutter(),
          lint.current.of([]),
          editorTheme,
          EditorView.updateListener.of((update) => {
            const isTyped = update.transactions.some(
              (each) =>
                each.isUserEvent("input") ||
                each.isUserEvent("delete") ||
                each.isUserEvent("undo") ||
                each.isUserEvent("redo") ||
                each.isUserEvent("move"),
            );
            if (update.docChanged && isTyped) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    viewRef.current = view;
    return () => {
      viewRef.current = null;
      view.destroy();
    };
  }, [viewRef]);

  useEffect(() => {
    const view = viewRef.current;
    if (!view || !check) return;
    const source = linter(
      ({ state }) => {
        const problems = check(state.doc.toString());
        latest.current.onProblems(problems);
        return problems.map((problem) => ({
          ...rangeOf(state.doc, problem),
          severity: "error" as const,
          message: problem.message,
        }));
      },
      { delay: checkPauseMs },
    );
    view.dispatch({ effects: lint.current.reconfigure(source) });
  }, [check, viewRef]);

  useEffect(() => {
    const view = viewRef.current;
    const shown = view?.state.doc.toString();
    if (!view || shown === undefined || shown === code) return;
    // Only what differs is replaced, so that the cursor stays where it was.
    let start = 0;
    const shortest = Math.min(shown.length, code.length);
    while (start < shortest && shown[start] === code[start]) start += 1;
    let end = 0;
    while (end < shortest - start && shown[shown.length - 1 - end] === code[code.length - 1 - end]) end += 1;
    view.dispatch({
      changes: { from: start, to: shown.length - end, insert: code.slice(start, code.length - end) },
    });
  }, [code, viewRef]);

  return <div ref={host} className="min-h-0 flex-1 overflow-hidden" data-testid="code-editor" />;
}
