ALTER TABLE "change_set_scene" ADD COLUMN "segment" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "change_set_scene" DROP CONSTRAINT "change_set_scene_change_set_id_scene_id_pk";--> statement-breakpoint
ALTER TABLE "change_set_scene" ADD CONSTRAINT "change_set_scene_change_set_id_scene_id_segment_pk" PRIMARY KEY("change_set_id","scene_id","segment");
