CREATE TABLE "image_cache" (
	"key" text PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"prompt" text NOT NULL,
	"photo_hashes" jsonb NOT NULL,
	"style" text NOT NULL,
	"size" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"file" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"use_count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "photo_upload" (
	"hash" text NOT NULL,
	"provider" text NOT NULL,
	"account" text NOT NULL,
	"file_id" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "photo_upload_hash_provider_account_pk" PRIMARY KEY("hash","provider","account")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"request" jsonb NOT NULL,
	"outline" jsonb NOT NULL,
	"cover_scene_id" uuid NOT NULL,
	"sheet_asset_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_page" (
	"story_id" uuid NOT NULL,
	"page" integer NOT NULL,
	"scene_id" uuid NOT NULL,
	"text" text,
	"prompt" text,
	"picture_asset_id" uuid,
	CONSTRAINT "story_page_story_id_page_pk" PRIMARY KEY("story_id","page")
);
--> statement-breakpoint
ALTER TABLE "image_cache" ADD CONSTRAINT "image_cache_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_page" ADD CONSTRAINT "story_page_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "image_cache_by_use" ON "image_cache" USING btree ("last_used_at");--> statement-breakpoint
CREATE INDEX "image_cache_by_owner" ON "image_cache" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "photo_upload_by_expiry" ON "photo_upload" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "story_by_project" ON "story" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "story_page_by_scene" ON "story_page" USING btree ("scene_id");