CREATE TABLE "live_text" (
	"generation_id" uuid NOT NULL,
	"index" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "live_text_generation_id_index_pk" PRIMARY KEY("generation_id","index")
);
--> statement-breakpoint
ALTER TABLE "live_text" ADD CONSTRAINT "live_text_generation_id_generation_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generation"("id") ON DELETE no action ON UPDATE no action;