-- What can be found of every exercise, the portal's own and the practice's; written anew from them at each start.

create extension if not exists pg_trgm;

create table library_search (
  exercise varchar(8) primary key,
  name varchar(120) not null,
  own boolean not null,
  state varchar(9) not null check (state in ('DRAFT', 'USABLE', 'WITHDRAWN')),
  -- How many parts nobody has stated.
  missing integer not null check (missing >= 0),
  annotated boolean not null,
  phases integer[] not null,
  muscles text[] not null,
  equipment text[] not null,
  contra text[] not null,
  -- Not stated is not “none”.
  contra_stated boolean not null,
  -- All names, without case and accents.
  names text not null,
  words tsvector not null
);

create index library_search_words on library_search using gin (words);
create index library_search_names on library_search using gin (names gin_trgm_ops);
create index library_search_order on library_search (own, name, exercise);
