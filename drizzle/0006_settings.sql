CREATE TABLE "memory" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"project_id" uuid,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"message_id" uuid,
	"excerpt" text,
	"by" text NOT NULL,
	"seen" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_choice" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "model_choice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"owner_id" uuid NOT NULL,
	"project_id" uuid,
	"role" text NOT NULL,
	"model" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "provider_setting" (
	"owner_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"sealed_key" text,
	"key_ending" text,
	"key_set_at" timestamp (3) with time zone,
	"base_url" text,
	"model" text,
	CONSTRAINT "provider_setting_owner_id_provider_pk" PRIMARY KEY("owner_id","provider")
);
--> statement-breakpoint
ALTER TABLE "memory" ADD CONSTRAINT "memory_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory" ADD CONSTRAINT "memory_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_choice" ADD CONSTRAINT "model_choice_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_choice" ADD CONSTRAINT "model_choice_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_setting" ADD CONSTRAINT "provider_setting_owner_id_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memory_by_owner" ON "memory" USING btree ("owner_id","project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memory_once_in_project" ON "memory" USING btree ("project_id","key") WHERE "memory"."project_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "memory_once_of_person" ON "memory" USING btree ("owner_id","key") WHERE "memory"."project_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "model_choice_of_owner" ON "model_choice" USING btree ("owner_id","role") WHERE "model_choice"."project_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "model_choice_of_project" ON "model_choice" USING btree ("project_id","role") WHERE "model_choice"."project_id" is not null;