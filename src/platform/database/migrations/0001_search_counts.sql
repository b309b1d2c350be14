CREATE TABLE "search_clicks" (
	"day" date NOT NULL,
	"locale" text NOT NULL,
	"query" text NOT NULL,
	"rank" smallint NOT NULL,
	"clicks" integer NOT NULL,
	CONSTRAINT "search_clicks_day_locale_query_rank_pk" PRIMARY KEY("day","locale","query","rank")
);
--> statement-breakpoint
CREATE TABLE "search_counts" (
	"day" date NOT NULL,
	"locale" text NOT NULL,
	"query" text NOT NULL,
	"times" integer NOT NULL,
	"found" integer NOT NULL,
	CONSTRAINT "search_counts_day_locale_query_pk" PRIMARY KEY("day","locale","query")
);
--> statement-breakpoint
CREATE INDEX "search_clicks_query" ON "search_clicks" USING btree ("query");