CREATE TABLE "change_set" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"generation_id" uuid,
	"origin" text NOT NULL,
	"summary" text NOT NULL,
	"state" text NOT NULL,
	"number" integer NOT NULL,
	"project_before" jsonb,
	"project_after" jsonb,
	"coalesce_key" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_set_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "change_set_scene" (
	"change_set_id" uuid NOT NULL,
	"scene_id" uuid NOT NULL,
	"before_version_id" uuid,
	"after_version_id" uuid NOT NULL,
	CONSTRAINT "change_set_scene_change_set_id_scene_id_pk" PRIMARY KEY("change_set_id","scene_id")
);
--> statement-breakpoint
CREATE TABLE "generation_metrics" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "generation_metrics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"generation_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"duration_ms" double precision NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "generation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"plan" jsonb,
	"selected_scene_id" uuid,
	"error" jsonb,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease_owner" text,
	"lease_expires_at" timestamp (3) with time zone,
	"cancel_requested" boolean DEFAULT false NOT NULL,
	"change_set_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "generation_idempotency" UNIQUE("project_id","idempotency_key"),
	CONSTRAINT "generation_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "generation_step" (
	"generation_id" uuid NOT NULL,
	"index" integer NOT NULL,
	"status" text NOT NULL,
	"note" text,
	"rung" text,
	"duration_ms" integer,
	"committed" jsonb,
	"error" jsonb,
	CONSTRAINT "generation_step_generation_id_index_pk" PRIMARY KEY("generation_id","index")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"generation_id" uuid,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "message_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"role" text NOT NULL,
	"parts" jsonb NOT NULL,
	"suggestions" jsonb NOT NULL,
	"receipt" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "owner" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_event" (
	"project_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"generation_id" uuid,
	"body" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "project_event_project_id_sequence_pk" PRIMARY KEY("project_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"format" text NOT NULL,
	"fps" integer NOT NULL,
	"look" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"event_sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "scene" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"current_version_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scene_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scene_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"duration_in_frames" integer NOT NULL,
	"position" text COLLATE "C" NOT NULL,
	"template" text,
	"deleted" boolean DEFAULT false NOT NULL,
	"change_set_id" uuid,
	"summary" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scene_version_number" UNIQUE("scene_id","number")
);
--> statement-breakpoint
ALTER TABLE "change_set" ADD CONSTRAINT "change_set_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_set_scene" ADD CONSTRAINT "change_set_scene_change_set_id_change_set_id_fk" FOREIGN KEY ("change_set_id") REFERENCES "public"."change_set"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation_metrics" ADD CONSTRAINT "generation_metrics_generation_id_generation_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation" ADD CONSTRAINT "generation_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation" ADD CONSTRAINT "generation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generation_step" ADD CONSTRAINT "generation_step_generation_id_generation_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_event" ADD CONSTRAINT "project_event_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene" ADD CONSTRAINT "scene_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_version" ADD CONSTRAINT "scene_version_scene_id_scene_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scene"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_version" ADD CONSTRAINT "scene_version_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_version" ADD CONSTRAINT "scene_version_change_set_id_change_set_id_fk" FOREIGN KEY ("change_set_id") REFERENCES "public"."change_set"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "change_set_by_generation" ON "change_set" USING btree ("generation_id");--> statement-breakpoint
CREATE INDEX "change_set_scene_by_after" ON "change_set_scene" USING btree ("after_version_id");--> statement-breakpoint
CREATE INDEX "generation_metrics_by_generation" ON "generation_metrics" USING btree ("generation_id");--> statement-breakpoint
CREATE INDEX "generation_by_status" ON "generation" USING btree ("status","project_id","number");--> statement-breakpoint
CREATE INDEX "message_by_project" ON "message" USING btree ("project_id","ordinal");--> statement-breakpoint
CREATE INDEX "message_by_generation" ON "message" USING btree ("generation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "owner_one_local" ON "owner" USING btree ("kind") WHERE "owner"."kind" = 'local';--> statement-breakpoint
CREATE INDEX "project_event_by_generation" ON "project_event" USING btree ("generation_id","sequence");--> statement-breakpoint
CREATE INDEX "project_by_owner" ON "project" USING btree ("owner_id","updated_at");--> statement-breakpoint
CREATE INDEX "scene_by_project" ON "scene" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "scene_version_by_change_set" ON "scene_version" USING btree ("change_set_id");