"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical, X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cn } from "@/lib/class-names";
import { IconButton } from "@/ui/icon-button";

type SortableRowsProps = { count: number; onMove: (from: number, to: number) => void; children: ReactNode };

/** Rows that are sorted by their handles, with the pointer or with space and arrows. */
export function SortableRows({ count, onMove, children }: SortableRowsProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over && active.id !== over.id) onMove(placeOf(active.id), placeOf(over.id));
      }}
    >
      <SortableContext
        items={Array.from({ length: count }, (_, index) => idOf(index))}
        strategy={verticalListSortingStrategy}
      >
        <ul className="space-y-1.5">{children}</ul>
      </SortableContext>
    </DndContext>
  );
}

// dnd-kit takes 0 for «no id»: rows are counted from 1.
const idOf = (index: number) => index + 1;
const placeOf = (id: string | number) => Number(id) - 1;

type SortableRowProps = {
  index: number;
  label: string;
  onRemove: () => void;
  children: ReactNode;
};

export function SortableRow({ index, label, onRemove, children }: SortableRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: idOf(index),
    });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn("flex items-start gap-1", isDragging && "relative z-10 shadow-float")}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={`Move ${label}`}
        className="grid h-8 w-5 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-faint hover:text-foreground active:cursor-grabbing touch:h-11 touch:w-8"
      >
        <GripVertical className="size-3.5" />
      </button>
      <div className="min-w-0 flex-1">{children}</div>
      <IconButton size="sm" label={`Remove ${label}`} onClick={onRemove} className="mt-0.5 touch:mt-0">
        <X />
      </IconButton>
    </li>
  );
}
