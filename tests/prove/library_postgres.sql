-- SPDX-License-Identifier: GPL-3.0-or-later
-- A lending library as people write it for PostgreSQL: moved to MariaDB, each view, routine and trigger must prove equal.
CREATE TYPE level AS ENUM ('guest', 'regular', 'patron');
CREATE TABLE category (id integer PRIMARY KEY, parent integer REFERENCES category (id), name text NOT NULL);
CREATE TABLE author (id serial PRIMARY KEY, first_name varchar(40) NOT NULL, last_name varchar(40) NOT NULL);
CREATE TABLE book (id serial PRIMARY KEY, isbn varchar(20) NOT NULL UNIQUE, title varchar(200) NOT NULL, category_id integer REFERENCES category (id), price numeric(8,2), published date, tags text[], copies integer NOT NULL DEFAULT 1, extra jsonb);
CREATE TABLE book_author (book_id integer NOT NULL REFERENCES book (id), author_id integer NOT NULL REFERENCES author (id), place smallint NOT NULL DEFAULT 1, PRIMARY KEY (book_id, author_id));
CREATE TABLE member (id serial PRIMARY KEY, full_name varchar(80) NOT NULL, email varchar(80) NOT NULL, standing level NOT NULL DEFAULT 'regular', joined date NOT NULL, balance numeric(8,2) NOT NULL DEFAULT 0, changed timestamp NOT NULL DEFAULT '2024-01-01');
CREATE TABLE loan (id serial PRIMARY KEY, book_id integer NOT NULL REFERENCES book (id), member_id integer NOT NULL REFERENCES member (id), taken timestamp NOT NULL, due date NOT NULL, returned timestamp);
CREATE TABLE fine (id serial PRIMARY KEY, member_id integer NOT NULL REFERENCES member (id), amount numeric(8,2) NOT NULL, reason text, paid boolean NOT NULL DEFAULT false);
CREATE TABLE audit (id serial PRIMARY KEY, what varchar(10) NOT NULL, book_id integer, before integer, after integer);
CREATE TABLE setting (name varchar(40) PRIMARY KEY, value varchar(200));

INSERT INTO category VALUES (1, NULL, 'All'), (2, 1, 'Fiction'), (3, 1, 'Science'), (4, 2, 'Crime'), (5, 3, 'Physics');
INSERT INTO author (first_name, last_name) VALUES ('Ada', 'Berg'), ('Carl', 'Dorn'), ('Eva', 'Falk'), ('Gil', 'Hart');
INSERT INTO book (isbn, title, category_id, price, published, tags, copies, extra) VALUES
  ('978-1', 'The quiet lake', 4, 12.50, '2001-02-03', '{crime,nordic}', 2, '{"pages": 310, "size": {"w": 12}}'), ('978-2', 'Light and matter', 5, 49.90, '2010-10-10', '{physics}', 1, '{"pages": 880}'),
  ('978-3', 'A short tale', 2, NULL, '1999-12-31', '{}', 3, NULL), ('978-4', 'Waves', 5, 20.00, '2020-02-29', '{physics,sea}', 1, '{"pages": 120, "tags": ["x", "y"]}'), ('978-5', 'Nothing', NULL, 5.00, NULL, NULL, 0, '{}');
INSERT INTO book_author VALUES (1, 1, 1), (2, 2, 1), (2, 3, 2), (3, 4, 1), (4, 3, 1), (4, 1, 2);
INSERT INTO member (full_name, email, standing, joined, balance) VALUES ('Ida Jung', 'ida@example.org', 'patron', '2019-05-01', 10), ('Kai Lund', 'kai@example.org', 'regular', '2020-01-31', 0), ('Mia Noll', 'mia@example.org', 'guest', '2021-08-15', -3.5), ('Ole Pohl', 'ole@example.org', 'regular', '2021-09-01', 0);
INSERT INTO loan (book_id, member_id, taken, due, returned) VALUES
  (1, 1, '2024-01-10 10:00', '2024-01-24', '2024-01-20 12:00'), (2, 1, '2024-01-31 09:30', '2024-02-14', '2024-03-01 08:00'), (1, 2, '2024-02-01 16:45', '2024-02-15', NULL),
  (4, 3, '2024-02-29 11:11', '2024-03-14', NULL), (3, 2, '2024-03-05 13:00', '2024-03-19', '2024-03-06 13:00'), (3, 3, '2024-03-05 13:00', '2024-03-19', NULL);
INSERT INTO fine (member_id, amount, reason, paid) VALUES (1, 1.60, 'late', true), (2, 0.40, NULL, false), (2, 5.00, 'damaged', false);
INSERT INTO setting VALUES ('fine_per_day', '0.10'), ('name', 'City');

CREATE VIEW book_list AS
  SELECT b.id, b.title, coalesce(c.name, '(none)') AS category, string_agg(a.first_name || ' ' || a.last_name, ', ' ORDER BY ba.place) AS authors, b.price
  FROM book b LEFT JOIN category c ON c.id = b.category_id LEFT JOIN book_author ba ON ba.book_id = b.id LEFT JOIN author a ON a.id = ba.author_id GROUP BY b.id, b.title, c.name, b.price;
CREATE VIEW open_loan AS
  SELECT l.id, b.title, m.full_name, l.due, date '2024-03-20' - l.due AS days_late, CASE WHEN l.due < '2024-03-15' THEN 'late' ELSE 'ok' END AS state
  FROM loan l JOIN book b ON b.id = l.book_id JOIN member m ON m.id = l.member_id WHERE l.returned IS NULL;
CREATE VIEW member_stat AS
  SELECT m.id, m.full_name, count(l.id) AS loans, count(*) FILTER (WHERE l.id IS NOT NULL AND l.returned IS NULL) AS open_loans, round(avg(extract(epoch FROM l.returned - l.taken) / 3600)::numeric, 2) AS hours, rank() OVER (ORDER BY count(l.id) DESC) AS place
  FROM member m LEFT JOIN loan l ON l.member_id = m.id GROUP BY m.id, m.full_name;
CREATE VIEW latest_loan AS SELECT DISTINCT ON (book_id) book_id, id AS loan_id, member_id, taken FROM loan ORDER BY book_id, taken DESC, id DESC;
CREATE VIEW month_report AS
  SELECT g.n AS month, count(l.id) AS loans, count(DISTINCT l.member_id) AS members, min(to_char(l.taken, 'YYYY-MM-DD HH24:MI')) AS first
  FROM generate_series(1, 4) AS g(n) LEFT JOIN loan l ON extract(month FROM l.taken) = g.n GROUP BY g.n;
CREATE VIEW category_path AS
  WITH RECURSIVE tree AS (SELECT id, parent, name::text AS path, 1 AS depth FROM category WHERE parent IS NULL UNION ALL SELECT c.id, c.parent, tree.path || ' / ' || c.name, tree.depth + 1 FROM category c JOIN tree ON tree.id = c.parent)
  SELECT id, path, depth FROM tree;
CREATE VIEW tag_use AS SELECT q.tag, count(*) AS books, min(b.title) AS first FROM book b, unnest(b.tags) AS q(tag) GROUP BY q.tag;
CREATE VIEW standing_total AS SELECT m.standing, l.book_id, count(*) AS loans FROM loan l JOIN member m ON m.id = l.member_id GROUP BY GROUPING SETS ((m.standing), (l.book_id), ());
CREATE VIEW first_reader AS SELECT l.book_id, (array_agg(m.full_name ORDER BY l.taken, l.id))[1] AS reader, (array_agg(l.due ORDER BY l.taken DESC, l.id DESC))[1] AS last_due FROM loan l JOIN member m ON m.id = l.member_id GROUP BY l.book_id;
CREATE VIEW price_change AS SELECT id, title, price, lag(price) OVER (ORDER BY published NULLS LAST, id) AS before, sum(price) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running FROM book;
CREATE VIEW extra_info AS SELECT id, (extra ->> 'pages')::int AS pages, extra -> 'size' ->> 'w' AS width, extra ? 'tags' AS tagged FROM book;
CREATE VIEW free_book AS SELECT b.id, b.title FROM book b WHERE b.copies > 0 EXCEPT SELECT l.book_id, b.title FROM loan l JOIN book b ON b.id = l.book_id WHERE l.returned IS NULL;
CREATE VIEW newest AS SELECT c.id, q.title, q.published FROM category c LEFT JOIN LATERAL (SELECT b.title, b.published FROM book b WHERE b.category_id = c.id ORDER BY b.published DESC LIMIT 1) q ON true;

CREATE FUNCTION late_days(p_loan integer, p_day date) RETURNS integer LANGUAGE plpgsql STABLE AS $$
DECLARE r loan%ROWTYPE;
BEGIN
  SELECT * INTO r FROM loan WHERE id = p_loan;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN greatest(0, coalesce(r.returned::date, p_day) - r.due);
END $$;
CREATE FUNCTION fine_of(p_loan integer, p_day date) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE rate numeric(8,2);
BEGIN
  SELECT value::numeric INTO rate FROM setting WHERE name = 'fine_per_day';
  RETURN round(coalesce(late_days(p_loan, p_day), 0) * rate, 2);
END $$;
CREATE FUNCTION loans_of(p_member integer) RETURNS TABLE (loan_id integer, title varchar, due date) LANGUAGE sql STABLE AS $$
  SELECT l.id, b.title, l.due FROM loan l JOIN book b ON b.id = l.book_id WHERE l.member_id = p_member ORDER BY l.id $$;
CREATE FUNCTION reading_list(p_member integer) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE r record; n integer := 0;
BEGIN
  FOR r IN SELECT b.title, l.taken FROM loan l JOIN book b ON b.id = l.book_id WHERE l.member_id = p_member ORDER BY l.taken, l.id LOOP
    n := n + 1;
    CONTINUE WHEN r.title = 'Waves';
    RETURN NEXT n || '. ' || r.title || ' (' || to_char(r.taken, 'DD.MM.YYYY') || ')';
    EXIT WHEN n >= 3;
  END LOOP;
  IF n = 0 THEN RETURN NEXT '(nothing)'; END IF;
END $$;
CREATE FUNCTION standing_of(p_member integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE s level; b numeric;
BEGIN
  SELECT standing, balance INTO STRICT s, b FROM member WHERE id = p_member;
  CASE s WHEN 'patron' THEN RETURN 'gold'; WHEN 'regular' THEN IF b < 0 THEN RETURN 'owing'; END IF; RETURN 'silver'; ELSE RETURN 'bronze' || b; END CASE;
EXCEPTION WHEN no_data_found THEN RETURN 'unknown';
END $$;
CREATE FUNCTION open_total() RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE c CURSOR FOR SELECT amount, paid FROM fine ORDER BY id; a numeric; p boolean; total numeric := 0;
BEGIN
  OPEN c;
  LOOP
    FETCH c INTO a, p;
    EXIT WHEN NOT FOUND;
    IF NOT p THEN total := total + a; END IF;
  END LOOP;
  CLOSE c;
  RETURN total;
END $$;
CREATE FUNCTION slug(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT trim(both '-' FROM regexp_replace(lower(s), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION add_member(p_name text, p_email text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE i integer;
BEGIN
  INSERT INTO member (full_name, email, joined) VALUES (left(p_name, 80), left(p_email, 80), date '2024-03-20') RETURNING id INTO i;
  RETURN (SELECT count(*) FROM member);
END $$;
CREATE PROCEDURE charge(p_member integer, p_amount numeric) LANGUAGE plpgsql AS $$
DECLARE changed integer;
BEGIN
  IF p_amount <= 0 THEN RAISE EXCEPTION 'an amount of % cannot be charged', p_amount USING ERRCODE = 'P0001'; END IF;
  UPDATE member SET balance = balance - p_amount WHERE id = p_member;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN RAISE EXCEPTION 'no member %', p_member; END IF;
  INSERT INTO fine (member_id, amount, reason) VALUES (p_member, p_amount, 'charged');
END $$;
CREATE PROCEDURE set_value(p_name text, p_value text) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO setting VALUES (left(p_name, 40), left(p_value, 200)) ON CONFLICT (name) DO UPDATE SET value = excluded.value;
END $$;
CREATE PROCEDURE count_of(p_book integer, OUT n bigint, OUT last timestamp) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE 'SELECT count(*), max(taken) FROM loan WHERE book_id = $1' INTO n, last USING p_book;
END $$;
CREATE FUNCTION tag_text(p_book integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE t text[]; x text; s text := '';
BEGIN
  SELECT tags INTO t FROM book WHERE id = p_book;
  IF t IS NULL THEN RETURN NULL; END IF;
  FOREACH x IN ARRAY t LOOP s := s || '#' || x; END LOOP;
  RETURN s;
END $$;

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := localtimestamp; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON member FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch();
CREATE FUNCTION tidy_email() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.email := lower(trim(NEW.email)); IF NEW.email = '' THEN RAISE EXCEPTION 'an address is needed'; END IF; RETURN NEW; END $$;
CREATE TRIGGER tidy BEFORE INSERT OR UPDATE OF email ON member FOR EACH ROW EXECUTE FUNCTION tidy_email();
CREATE FUNCTION tidy_setting() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.value := trim(NEW.value); RETURN NEW; END $$;
CREATE TRIGGER tidy BEFORE INSERT OR UPDATE ON setting FOR EACH ROW EXECUTE FUNCTION tidy_setting();
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN INSERT INTO audit (what, book_id, after) VALUES ('new', NEW.id, NEW.copies); RETURN NEW;
  ELSIF TG_OP = 'DELETE' THEN INSERT INTO audit (what, book_id, before) VALUES ('gone', OLD.id, OLD.copies); RETURN OLD; END IF;
  IF OLD.copies IS DISTINCT FROM NEW.copies THEN INSERT INTO audit (what, book_id, before, after) VALUES ('changed', NEW.id, OLD.copies, NEW.copies); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_audit AFTER INSERT OR UPDATE OR DELETE ON book FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE FUNCTION lend() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE free integer;
BEGIN
  SELECT b.copies - count(l.id) INTO free FROM book b LEFT JOIN loan l ON l.book_id = b.id AND l.returned IS NULL WHERE b.id = NEW.book_id GROUP BY b.copies;
  IF coalesce(free, 0) < 1 THEN RAISE EXCEPTION 'no copy of % is free', NEW.book_id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lend BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION lend();
