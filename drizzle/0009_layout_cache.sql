CREATE TABLE "layout_cache" (
	"owner_id" uuid NOT NULL,
	"key" text NOT NULL,
	"layout" jsonb NOT NULL,
	"hits" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "layout_cache_owner_id_key_pk" PRIMARY KEY("owner_id","key")
);
--> statement-breakpoint
ALTER TABLE "layout_cache" ADD CONSTRAINT "layout_cache_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "layout_cache_by_use" ON "layout_cache" USING btree ("owner_id","used_at");