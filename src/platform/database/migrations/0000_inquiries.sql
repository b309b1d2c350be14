CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"state" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"body_hash" text NOT NULL,
	"link_nonce" text NOT NULL,
	"token_hash" text,
	"office_token_hash" text,
	"locale" text NOT NULL,
	"company" text NOT NULL,
	"role" text NOT NULL,
	"registration_number" text,
	"website" text,
	"contact_name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"whatsapp" text,
	"country" varchar(2) NOT NULL,
	"destination" text,
	"incoterm" text,
	"incoterm_place" text,
	"currency" text NOT NULL,
	"sample_first" boolean NOT NULL,
	"private_label" boolean NOT NULL,
	"label_languages" text[] NOT NULL,
	"payment" text,
	"wanted_by" date,
	"message" text,
	"consent_version" text NOT NULL,
	"consent_locale" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	"suspicions" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inquiry_lines" (
	"inquiry_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"product_id" text NOT NULL,
	"product_slug" text NOT NULL,
	"product_name" jsonb NOT NULL,
	"business_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"unit" text NOT NULL,
	"target_price" bigint,
	"notes" text,
	CONSTRAINT "inquiry_lines_inquiry_id_position_pk" PRIMARY KEY("inquiry_id","position")
);
--> statement-breakpoint
CREATE TABLE "inquiry_makers" (
	"inquiry_id" uuid NOT NULL,
	"business_id" text NOT NULL,
	"business_slug" text NOT NULL,
	"business_name" text NOT NULL,
	"answer" text NOT NULL,
	"answer_note" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "inquiry_makers_inquiry_id_business_id_pk" PRIMARY KEY("inquiry_id","business_id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"inquiry_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"business_id" text,
	"dedupe_key" text NOT NULL,
	"recipient" text,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"lease_until" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "rate_limits" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "inquiry_lines" ADD CONSTRAINT "inquiry_lines_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_makers" ADD CONSTRAINT "inquiry_makers_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_reference" ON "inquiries" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_idempotency_key" ON "inquiries" USING btree ("idempotency_key");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_token_hash" ON "inquiries" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_office_token_hash" ON "inquiries" USING btree ("office_token_hash");--> statement-breakpoint
CREATE INDEX "inquiries_created_at" ON "inquiries" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe_key" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","run_at");--> statement-breakpoint
CREATE INDEX "outbox_inquiry" ON "outbox" USING btree ("inquiry_id");