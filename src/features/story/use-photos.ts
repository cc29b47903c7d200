"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { largestUpload, mostAttachments } from "@/domain/asset";

/** A photo that goes along, and whose it is: `hero`, or the key of somebody else. */
export type Photo = { key: string; file: File; preview: string; of: string };

export type Photos = {
  list: readonly Photo[];
  /** What was wrong with files that were not taken; null for nothing. */
  notice: string | null;
  add(files: readonly File[]): void;
  remove(key: string): void;
  giveTo(key: string, of: string): void;
};

/** The photos of the form. They are sent with it: before that the book has no project that they could belong to. */
export function usePhotos(): Photos {
  const [list, setList] = useState<readonly Photo[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const previews = useRef(new Set<string>());
  useEffect(
    () => () => {
      for (const preview of previews.current) URL.revokeObjectURL(preview);
    },
    [],
  );
  const add = useCallback((files: readonly File[]) => {
    setList((before) => {
      const fitting = files.filter(({ type, size }) => type.startsWith("image/") && size <= largestUpload);
      const taken = fitting.slice(0, mostAttachments - before.length);
      setNotice(
        taken.length === files.length
          ? null
          : taken.length < fitting.length
            ? `${mostAttachments} photos go with one book, no more.`
            : `Only pictures of up to ${largestUpload / 1_000_000} MB can be used.`,
      );
      return [
        ...before,
        ...taken.map((file) => {
          const preview = URL.createObjectURL(file);
          previews.current.add(preview);
          return { key: crypto.randomUUID(), file, preview, of: "hero" };
        }),
      ];
    });
  }, []);
  const remove = useCallback((key: string) => {
    setNotice(null);
    setList((before) => before.filter((photo) => photo.key !== key));
  }, []);
  const giveTo = useCallback(
    (key: string, of: string) =>
      setList((before) => before.map((photo) => (photo.key === key ? { ...photo, of } : photo))),
    [],
  );
  return { list, notice, add, remove, giveTo };
}
