CREATE TABLE "export" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"status" text NOT NULL,
	"format" text NOT NULL,
	"resolution" text NOT NULL,
	"fps" integer NOT NULL,
	"look" jsonb NOT NULL,
	"version_ids" jsonb NOT NULL,
	"duration_in_frames" integer NOT NULL,
	"file_name" text NOT NULL,
	"frames_done" integer DEFAULT 0 NOT NULL,
	"ms_left" integer,
	"bytes" bigint,
	"error" jsonb,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease_owner" text,
	"lease_expires_at" timestamp (3) with time zone,
	"cancel_requested" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "export" ADD CONSTRAINT "export_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "export" ADD CONSTRAINT "export_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "export_by_project" ON "export" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "export_by_status" ON "export" USING btree ("status","created_at");