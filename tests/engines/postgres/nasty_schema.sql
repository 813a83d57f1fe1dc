-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE SCHEMA "Odd ""Schema""";
SET search_path = "Odd ""Schema""";
CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
CREATE DOMAIN money_amount AS numeric(10,2) DEFAULT 0 CHECK (VALUE >= 0);
CREATE TYPE pair AS (a int, b text);
CREATE SEQUENCE alone START 7;
SELECT nextval('alone');
CREATE TABLE "select" (
  "Id" int GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 5) PRIMARY KEY,
  "Name ""q""" varchar(40) COLLATE "C" DEFAULT 'it''s',
  price numeric(12,2) DEFAULT -1.5 CHECK (price > -100),
  made timestamptz NOT NULL DEFAULT now(),
  twice numeric GENERATED ALWAYS AS (price * 2) STORED,
  tags text[] DEFAULT '{}',
  mood mood DEFAULT 'sad',
  amount money_amount,
  CONSTRAINT uq UNIQUE (made) DEFERRABLE);
COMMENT ON TABLE "select" IS 'it''s a table';
COMMENT ON COLUMN "select"."Name ""q""" IS 'a column';
CREATE UNIQUE INDEX partial ON "select" (price DESC) WHERE price > 0;
CREATE INDEX expr ON "select" (lower("Name ""q"""));
CREATE INDEX covering ON "select" (made) INCLUDE (mood);
CREATE INDEX by_tags ON "select" USING gin (tags);
GRANT SELECT ON "select" TO PUBLIC;
CREATE TABLE child (id int PRIMARY KEY, parent int REFERENCES "select" ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE,
  span int4range, EXCLUDE USING gist (span WITH &&));
CREATE TABLE serials (id serial, v text);
INSERT INTO serials (v) VALUES ('a'), ('b'), ('c');
ALTER TABLE serials REPLICA IDENTITY FULL;
CREATE TABLE parts (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE parts_2 PARTITION OF parts DEFAULT;
CREATE TABLE heir (extra int) INHERITS (serials);
CREATE VIEW v AS SELECT "Id", price FROM "select" WHERE price > 0;
CREATE MATERIALIZED VIEW mv AS SELECT count(*) AS n FROM "select";
CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE FUNCTION twice(text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $1';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF v ON serials FOR EACH ROW WHEN (NEW.v IS NOT NULL) EXECUTE FUNCTION touch();
