-- One schema for H2 and PostgreSQL. Every thing with a page has: id (permanent), slug, pack, live_from (its effective
-- instant of publication), version. Facts hang on things by kind and id; aggregates refer to each other by id.

create sequence fact_seq start with 1 increment by 50;

create table content_revision (
    id       integer primary key,
    revision bigint not null
);
insert into content_revision (id, revision) values (1, 0);

create table pack (
    slug        varchar(80) primary key,
    title       varchar(300) not null,
    digest      varchar(64) not null,
    imported_at timestamp(6) with time zone not null
);

create table old_slug (
    kind     varchar(20) not null,
    slug     varchar(200) not null,
    thing_id varchar(8) not null,
    primary key (kind, slug)
);

-- provenance

create table outlet (
    slug    varchar(80) primary key,
    pack    varchar(80) not null,
    name    varchar(300) not null,
    address varchar(1000),
    note    varchar(2000)
);

create table citation (
    id           bigint primary key,
    subject_kind varchar(20) not null,
    subject_id   varchar(20) not null,
    outlet       varchar(80) not null references outlet,
    address      varchar(1000),
    reported_on  date,
    note         varchar(2000),
    position     integer not null
);
create index citation_subject on citation (subject_id, subject_kind, position);

create table external_link (
    id           bigint primary key,
    subject_kind varchar(20) not null,
    subject_id   varchar(20) not null,
    name         varchar(300) not null,
    address      varchar(1000) not null,
    position     integer not null
);
create index external_link_subject on external_link (subject_id, subject_kind, position);

create table correction (
    id              bigint primary key,
    subject_kind    varchar(20) not null,
    subject_id      varchar(20) not null,
    subject_title   varchar(400) not null,
    subject_address varchar(300) not null,
    what            varchar(40) not null,
    was             varchar(400) not null,
    stands          varchar(400) not null,
    reason          varchar(4000) not null,
    decided_on      date not null,
    live_from       timestamp(6) with time zone not null,
    names_from      timestamp(6) with time zone not null,
    position        integer not null
);
create index correction_newest on correction (decided_on, id);
create index correction_subject on correction (subject_id, subject_kind);

-- listening

create table recording (
    id              varchar(8) primary key,
    slug            varchar(80) not null unique,
    pack            varchar(80) not null,
    live_from       timestamp(6) with time zone not null,
    version         integer not null,
    track_id        varchar(8) not null,
    title           varchar(300) not null,
    stand_in        boolean not null,
    notice          varchar(500),
    credit          varchar(500),
    licence_name    varchar(300),
    licence_address varchar(1000),
    description     varchar(4000),
    length_millis   integer not null,
    peaks           varchar(2000),
    elsewhere_name  varchar(300),
    elsewhere       varchar(1000),
    retired_from    timestamp(6) with time zone
);
create index recording_track on recording (track_id, retired_from);

create table recording_file (
    recording_id varchar(8) not null references recording,
    position     integer not null,
    format       varchar(8) not null,
    sha256       varchar(64) not null,
    bytes        bigint not null,
    primary key (recording_id, position),
    unique (recording_id, format)
);

create table appearance (
    id           bigint primary key,
    recording_id varchar(8) not null references recording,
    theme_id     varchar(8) not null,
    from_millis  integer not null,
    to_millis    integer not null,
    played_by    varchar(200)
);
create index appearance_recording on appearance (recording_id, from_millis);
create index appearance_theme on appearance (theme_id);

-- catalogue

create table tv_show (
    id         varchar(8) primary key,
    slug       varchar(80) not null unique,
    pack       varchar(80) not null,
    live_from  timestamp(6) with time zone not null,
    version    integer not null,
    title      varchar(300) not null,
    sort_title varchar(300) not null,
    note       varchar(4000)
);
create index tv_show_title on tv_show (sort_title);

create table season (
    id            varchar(20) primary key,
    show_id       varchar(8) not null references tv_show,
    season_number integer not null,
    note          varchar(4000),
    unique (show_id, season_number)
);

create table episode (
    id             varchar(8) primary key,
    slug           varchar(100) not null unique,
    pack           varchar(80) not null,
    live_from      timestamp(6) with time zone not null,
    version        integer not null,
    show_id        varchar(8) not null references tv_show,
    season_number  integer not null,
    episode_number integer not null,
    title          varchar(300) not null,
    note           varchar(4000)
);
create index episode_place on episode (show_id, season_number, episode_number);

create table album (
    id            varchar(8) primary key,
    slug          varchar(80) not null unique,
    pack          varchar(80) not null,
    live_from     timestamp(6) with time zone not null,
    version       integer not null,
    title         varchar(300) not null,
    sort_title    varchar(300) not null,
    show_id       varchar(8) references tv_show,
    season_number integer,
    label         varchar(200),
    note          varchar(4000),
    track_count   integer,
    complete      boolean not null,
    first_out     timestamp(6) with time zone
);
create index album_newest on album (first_out, sort_title);
create index album_show on album (show_id);

create table track (
    id         varchar(8) primary key,
    slug       varchar(80) not null unique,
    pack       varchar(80) not null,
    live_from  timestamp(6) with time zone not null,
    version    integer not null,
    album_id   varchar(8) references album,
    title      varchar(300) not null,
    sort_title varchar(300) not null,
    place_no   integer,
    place      varchar(300),
    note       varchar(4000)
);
create index track_album on track (album_id, place_no);

create table person (
    id        varchar(8) primary key,
    slug      varchar(80) not null unique,
    pack      varchar(80) not null,
    live_from timestamp(6) with time zone not null,
    version   integer not null,
    name      varchar(300) not null,
    sort_name varchar(300) not null,
    born      integer,
    died      integer,
    note      varchar(4000)
);

create table theme (
    id          varchar(8) primary key,
    slug        varchar(80) not null unique,
    pack        varchar(80) not null,
    live_from   timestamp(6) with time zone not null,
    version     integer not null,
    name        varchar(300) not null,
    composer_id varchar(8) references person,
    note        varchar(4000)
);
create index theme_composer on theme (composer_id);

create table credit (
    id           bigint primary key,
    person_id    varchar(8) not null references person,
    role         varchar(60) not null,
    detail       varchar(300),
    subject_kind varchar(20) not null,
    subject_id   varchar(20) not null,
    position     integer not null,
    status       varchar(12) not null,
    live_from    timestamp(6) with time zone not null
);
create index credit_subject on credit (subject_id, subject_kind, position);
create index credit_person on credit (person_id, subject_kind, position);

create table credit_report (
    id          bigint primary key,
    credit_id   bigint not null references credit,
    outlet      varchar(80) not null references outlet,
    address     varchar(1000),
    reported_on date,
    note        varchar(2000),
    position    integer not null,
    said        varchar(300) not null
);
create index credit_report_credit on credit_report (credit_id, position);

create table credit_decision (
    id         bigint primary key,
    credit_id  bigint not null references credit,
    verdict    varchar(12) not null,
    reason     varchar(4000) not null,
    decided_on date not null,
    position   integer not null,
    said       varchar(300)
);
create index credit_decision_credit on credit_decision (credit_id, position);

create table placement (
    id       bigint primary key,
    track_id varchar(8) not null references track,
    position integer not null,
    status   varchar(12) not null
);
create index placement_track on placement (track_id, position);

create table placement_report (
    id           bigint primary key,
    placement_id bigint not null references placement,
    outlet       varchar(80) not null references outlet,
    address      varchar(1000),
    reported_on  date,
    note         varchar(2000),
    position     integer not null,
    episode_id   varchar(8) references episode
);
create index placement_report_placement on placement_report (placement_id, position);
create index placement_report_episode on placement_report (episode_id);

create table placement_decision (
    id           bigint primary key,
    placement_id bigint not null references placement,
    verdict      varchar(12) not null,
    reason       varchar(4000) not null,
    decided_on   date not null,
    position     integer not null,
    episode_id   varchar(8) references episode
);
create index placement_decision_placement on placement_decision (placement_id, position);
create index placement_decision_episode on placement_decision (episode_id);

create table hearing (
    id          bigint primary key,
    track_id    varchar(8) not null references track,
    theme_id    varchar(8) not null references theme,
    outlet      varchar(80) not null references outlet,
    address     varchar(1000),
    reported_on date,
    note        varchar(2000),
    position    integer not null
);
create index hearing_track on hearing (track_id, position);
create index hearing_theme on hearing (theme_id, position);

-- calendar

create table release (
    id            varchar(8) primary key,
    slug          varchar(80) not null unique,
    pack          varchar(80) not null,
    live_from     timestamp(6) with time zone not null,
    version       integer not null,
    title         varchar(300) not null,
    what          varchar(200) not null,
    format        varchar(20),
    platform      varchar(100),
    territory     varchar(200),
    album_id      varchar(8) references album,
    show_id       varchar(8) references tv_show,
    season_number integer,
    note          varchar(4000),
    stands_as     varchar(80) not null,
    earliest      timestamp(6) with time zone,
    latest        timestamp(6) with time zone,
    status        varchar(12) not null
);
create index release_latest on release (latest, id);
create index release_earliest on release (earliest, id);
create index release_album on release (album_id);
create index release_show on release (show_id, season_number);

create table release_episode (
    release_id varchar(8) not null references release,
    episode_id varchar(8) not null references episode,
    primary key (release_id, episode_id)
);
create index release_episode_episode on release_episode (episode_id);

create table date_report (
    id          bigint primary key,
    release_id  varchar(8) not null references release,
    outlet      varchar(80) not null references outlet,
    address     varchar(1000),
    reported_on date,
    note        varchar(2000),
    position    integer not null,
    said        varchar(80) not null
);
create index date_report_release on date_report (release_id, position);

create table date_decision (
    id         bigint primary key,
    release_id varchar(8) not null references release,
    verdict    varchar(12) not null,
    reason     varchar(4000) not null,
    decided_on date not null,
    position   integer not null,
    said       varchar(80) not null
);
create index date_decision_release on date_decision (release_id, position);

-- article

create table article (
    id            varchar(8) primary key,
    slug          varchar(80) not null unique,
    pack          varchar(80) not null,
    live_from     timestamp(6) with time zone not null,
    version       integer not null,
    title         varchar(300) not null,
    occasion      varchar(300),
    standfirst    varchar(1000) not null,
    author        varchar(200) not null,
    written       date not null,
    revised       date,
    lead_track_id varchar(8) references track,
    top           boolean not null,
    body          varchar(400000) not null
);
create index article_newest on article (written, id);
create index article_top on article (top, written);

create table article_track (
    article_id varchar(8) not null references article,
    position   integer not null,
    track_id   varchar(8) not null references track,
    primary key (article_id, position)
);
create index article_track_track on article_track (track_id);

create table article_show (
    article_id varchar(8) not null references article,
    show_id    varchar(8) not null references tv_show,
    primary key (article_id, show_id)
);
create index article_show_show on article_show (show_id);
