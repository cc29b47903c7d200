CREATE TABLE "model_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"generation_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"role" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"status" text NOT NULL,
	"remote_id" text,
	"submitted_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"error" jsonb,
	"lease_owner" text,
	"lease_expires_at" timestamp (3) with time zone,
	"cancel_requested" boolean DEFAULT false NOT NULL,
	"cancel_sent" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "model_batch_request" (
	"batch_id" uuid NOT NULL,
	"id" text NOT NULL,
	"ordered" jsonb NOT NULL,
	"state" text NOT NULL,
	"is_second_try" boolean DEFAULT false NOT NULL,
	"error" jsonb,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "model_batch_request_batch_id_id_pk" PRIMARY KEY("batch_id","id")
);
--> statement-breakpoint
ALTER TABLE "model_batch" ADD CONSTRAINT "model_batch_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_batch" ADD CONSTRAINT "model_batch_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_batch" ADD CONSTRAINT "model_batch_generation_id_generation_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_batch" ADD CONSTRAINT "model_batch_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_batch_request" ADD CONSTRAINT "model_batch_request_batch_id_model_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."model_batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_batch_by_status" ON "model_batch" USING btree ("status","next_at");--> statement-breakpoint
CREATE INDEX "model_batch_by_project" ON "model_batch" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "model_batch_by_generation" ON "model_batch" USING btree ("generation_id");