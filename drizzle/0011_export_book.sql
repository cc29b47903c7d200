ALTER TABLE "export" ADD COLUMN "kind" text DEFAULT 'video' NOT NULL;--> statement-breakpoint
ALTER TABLE "export" ADD COLUMN "paper" text;