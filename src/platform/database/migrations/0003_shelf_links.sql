CREATE TABLE "shelf_links" (
	"code" text PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"place_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shelf_scans" (
	"day" date NOT NULL,
	"code" text NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "shelf_scans_day_code_pk" PRIMARY KEY("day","code")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "shelf_links_product_place" ON "shelf_links" USING btree ("product_id","place_id");