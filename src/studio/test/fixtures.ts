import type { ExportView } from "@/domain/export";
import { defaultLook } from "@/domain/look";
import type { Message } from "@/domain/message";
import type { Project } from "@/domain/project";
import type { ProjectEvent, ProjectEventBody } from "@/domain/project-event";
import type { SceneSnapshot } from "@/domain/scene";
import type { OpenedProject } from "../studio-api";

/** A UUID that is told apart by its number. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const at = "2026-11-21T03:00:00.000Z";

export function project(values: Partial<Project> = {}): Project {
  return {
    id: id(1),
    name: "Brewline",
    format: "16:9",
    fps: 30,
    look: defaultLook,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    ...values,
  };
}

export function scene(n: number, values: Partial<SceneSnapshot> = {}): SceneSnapshot {
  return {
    sceneId: id(100 + n),
    projectId: id(1),
    versionId: id(1_000 + n),
    versionNumber: 1,
    name: `Scene ${n}`,
    code: `export const controls = { headline: "${n}" };\nexport default function Scene() { return null; }`,
    durationInFrames: 90,
    position: `a${n}`,
    template: null,
    transition: null,
    deleted: false,
    ...values,
  };
}

export function message(n: number, values: Partial<Message> = {}): Message {
  return {
    id: id(500 + n),
    projectId: id(1),
    generationId: id(900),
    role: "user",
    parts: [{ type: "text", text: `message ${n}` }],
    suggestions: [],
    receipt: null,
    createdAt: at,
    ...values,
  };
}

export function videoExport(n: number, values: Partial<ExportView> = {}): ExportView {
  return {
    id: id(700 + n),
    projectId: id(1),
    kind: "video",
    paper: null,
    status: "queued",
    format: "16:9",
    resolution: "1080p",
    fps: 30,
    durationInFrames: 270,
    fileName: "Brewline.mp4",
    framesDone: 0,
    msLeft: null,
    bytes: null,
    error: null,
    createdAt: `2026-11-21T03:00:${String(n).padStart(2, "0")}.000Z`,
    finishedAt: null,
    ...values,
  };
}

export function opened(values: Partial<OpenedProject> = {}): OpenedProject {
  return {
    project: project(),
    scenes: [scene(1), scene(2), scene(3)],
    messages: [],
    generations: [],
    history: { undo: null, redo: null },
    exports: [],
    orders: [],
    sequence: 10,
    ...values,
  };
}

export function event(sequence: number, body: ProjectEventBody): ProjectEvent {
  return { sequence, projectId: id(1), createdAt: at, body };
}
