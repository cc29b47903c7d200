"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { largestUpload, mostAttachments } from "@/domain/asset";
import type { ImageMessagePart } from "@/domain/message";
import { reportOf } from "@/studio/studio-api";
import { uploadPicture } from "@/studio/upload-picture";

/** A picture on its way into a message. */
export type Attachment = {
  key: string;
  name: string;
  /** What the browser shows before the server has it. */
  preview: string;
  state:
    | { type: "sending"; share: number }
    | { type: "kept"; part: ImageMessagePart }
    | { type: "failed"; text: string };
};

export type Attachments = {
  list: readonly Attachment[];
  /** What was wrong with files that were not even sent; null for nothing. */
  notice: string | null;
  isBusy: boolean;
  kept: ImageMessagePart[];
  add(files: readonly File[]): void;
  remove(key: string): void;
  clear(): void;
};

/** The pictures of the message that is being written: each is uploaded as soon as it is chosen. */
export function useAttachments(projectId: string): Attachments {
  const [list, setList] = useState<readonly Attachment[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const running = useRef(new Map<string, AbortController>());
  const previews = useRef(new Map<string, string>());

  const forget = useCallback((key: string) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    const preview = previews.current.get(key);
    if (preview) URL.revokeObjectURL(preview);
    previews.current.delete(key);
  }, []);
  useEffect(
    () => () => {
      for (const key of [...previews.current.keys()]) forget(key);
    },
    [forget],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const small = files.filter((file) => file.size <= largestUpload);
      const taken = small.slice(0, Math.max(0, mostAttachments - previews.current.size));
      setNotice(
        noticeOf(
          files.filter((file) => file.size > largestUpload),
          small.length - taken.length,
        ),
      );
      for (const file of taken) {
        const key = crypto.randomUUID();
        const preview = URL.createObjectURL(file);
        const control = new AbortController();
        previews.current.set(key, preview);
        // A browser that doesn't know a kind says nothing of it: then the server looks at the bytes.
        if (file.type !== "" && !file.type.startsWith("image/")) {
          const text = "That is not a picture.";
          setList((before) => [
            ...before,
            { key, name: file.name, preview, state: { type: "failed", text } },
          ]);
          continue;
        }
        running.current.set(key, control);
        const become = (state: Attachment["state"]) =>
          setList((before) => before.map((one) => (one.key === key ? { ...one, state } : one)));
        setList((before) => [
          ...before,
          { key, name: file.name, preview, state: { type: "sending", share: 0 } },
        ]);
        uploadPicture(file, {
          projectId,
          signal: control.signal,
          onProgress: (share) => become({ type: "sending", share }),
        }).then(
          ({ id, name, width, height }) =>
            become({ type: "kept", part: { type: "image", assetId: id, name, width, height } }),
          (thrown: unknown) => {
            if (!control.signal.aborted) become({ type: "failed", text: reportOf(thrown).text });
          },
        );
      }
    },
    [projectId],
  );
  const remove = useCallback(
    (key: string) => {
      forget(key);
      setNotice(null);
      setList((before) => before.filter((one) => one.key !== key));
    },
    [forget],
  );
  const clear = useCallback(() => {
    for (const key of [...previews.current.keys()]) forget(key);
    setNotice(null);
    setList([]);
  }, [forget]);

  return {
    list,
    notice,
    isBusy: list.some(({ state }) => state.type === "sending"),
    kept: list.flatMap(({ state }) => (state.type === "kept" ? [state.part] : [])),
    add,
    remove,
    clear,
  };
}

function noticeOf(large: readonly File[], many: number): string | null {
  const megabytes = largestUpload / 1_000_000;
  const [first, ...others] = large;
  if (first)
    return others.length === 0
      ? `${first.name} is larger than ${megabytes} MB, which is the most.`
      : `${large.length} files are larger than ${megabytes} MB, which is the most.`;
  return many > 0 ? `${mostAttachments} pictures go with one message, no more.` : null;
}
