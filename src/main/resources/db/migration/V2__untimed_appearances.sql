-- A theme may be known to appear in a recording without anybody knowing when: then it has neither time.
alter table appearance alter column from_millis drop not null;
alter table appearance alter column to_millis drop not null;
alter table appearance add constraint appearance_times check ((from_millis is null) = (to_millis is null));

-- an import asks whether it knows a file
create index recording_file_sha256 on recording_file (sha256);
