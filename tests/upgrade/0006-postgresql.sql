--
-- PostgreSQL database dump
--


-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: attendance_event_guard(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.attendance_event_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'attendance_event is append-only'; END $$;


--
-- Name: audit_entry_guard(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_entry_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TG_OP = 'INSERT' AND NEW.id = (SELECT coalesce(max(id), 0) + 1 FROM audit_entry) THEN RETURN NEW; END IF; RAISE EXCEPTION 'audit_entry is append-only'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer_saved; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_saved (
    id integer NOT NULL,
    attempt_id integer NOT NULL,
    question_id integer NOT NULL,
    revision integer NOT NULL,
    answer json NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL
);


--
-- Name: answer_saved_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_saved_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_saved_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_saved_id_seq OWNED BY public.answer_saved.id;


--
-- Name: attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt (
    id integer NOT NULL,
    training_id integer NOT NULL,
    person_id integer NOT NULL,
    quiz_id integer NOT NULL,
    number integer NOT NULL,
    secret character varying(64) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    percent integer,
    CONSTRAINT ck_attempt_marked_once_submitted CHECK (((submitted_at IS NULL) = (percent IS NULL)))
);


--
-- Name: attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attempt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attempt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attempt_id_seq OWNED BY public.attempt.id;


--
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance (
    meeting_id integer NOT NULL,
    person_id integer NOT NULL,
    status character varying(20) NOT NULL,
    event_id integer CONSTRAINT attendance_event_id_not_null1 NOT NULL,
    arrived_at timestamp with time zone,
    CONSTRAINT ck_attendance_status CHECK (((status)::text = ANY ((ARRAY['hadir'::character varying, 'terlambat'::character varying, 'izin'::character varying, 'sakit'::character varying, 'alpa'::character varying])::text[])))
);


--
-- Name: attendance_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_event (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    person_id integer NOT NULL,
    status character varying(20),
    method character varying(20) NOT NULL,
    recorded_by integer,
    recorded_at timestamp with time zone NOT NULL,
    reason character varying(300),
    CONSTRAINT ck_attendance_event_correction_has_reason CHECK ((((method)::text <> 'correction'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_attendance_event_method CHECK (((method)::text = ANY ((ARRAY['list'::character varying, 'closing'::character varying, 'correction'::character varying])::text[]))),
    CONSTRAINT ck_attendance_event_only_lists_unmark CHECK ((((method)::text = 'list'::text) OR (status IS NOT NULL))),
    CONSTRAINT ck_attendance_event_status CHECK (((status)::text = ANY ((ARRAY['hadir'::character varying, 'terlambat'::character varying, 'izin'::character varying, 'sakit'::character varying, 'alpa'::character varying])::text[])))
);


--
-- Name: attendance_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attendance_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attendance_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attendance_event_id_seq OWNED BY public.attendance_event.id;


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entry (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id integer,
    role character varying(20),
    action character varying(60) NOT NULL,
    object_type character varying(40) NOT NULL,
    object_id character varying(60) NOT NULL,
    reason character varying(500),
    facts json NOT NULL,
    request_id character varying(40),
    link character varying(64) NOT NULL,
    CONSTRAINT ck_audit_entry_role CHECK (((role)::text = ANY ((ARRAY['cadre'::character varying, 'trainer'::character varying, 'official'::character varying, 'admin'::character varying, 'auditor'::character varying])::text[])))
);


--
-- Name: certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate (
    id integer NOT NULL,
    code character varying(16) NOT NULL,
    series character varying(40) NOT NULL,
    year integer NOT NULL,
    sequence integer NOT NULL,
    number character varying(80) NOT NULL,
    training_id integer NOT NULL,
    person_id integer NOT NULL,
    region_code character varying(13) NOT NULL,
    batch_id integer,
    state character varying(20) NOT NULL,
    facts json NOT NULL,
    facts_sha256 character varying(64) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    valid_until date,
    revoked_at timestamp with time zone,
    revoked_reason character varying(300),
    superseded_by_id integer,
    CONSTRAINT ck_certificate_certificatestate CHECK (((state)::text = ANY ((ARRAY['valid'::character varying, 'revoked'::character varying, 'superseded'::character varying])::text[]))),
    CONSTRAINT ck_certificate_revoked_has_a_time CHECK ((((state)::text = 'revoked'::text) = (revoked_at IS NOT NULL))),
    CONSTRAINT ck_certificate_sequence_from_one CHECK ((sequence >= 1))
);


--
-- Name: certificate_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate_batch (
    id integer NOT NULL,
    training_id integer NOT NULL,
    job_id integer,
    requested_by integer,
    requested_at timestamp with time zone NOT NULL
);


--
-- Name: certificate_batch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.certificate_batch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: certificate_batch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.certificate_batch_id_seq OWNED BY public.certificate_batch.id;


--
-- Name: certificate_batch_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate_batch_person (
    batch_id integer NOT NULL,
    person_id integer NOT NULL,
    certificate_id integer,
    problem character varying(400)
);


--
-- Name: certificate_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate_document (
    certificate_id integer NOT NULL,
    pdf bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    rendered_at timestamp with time zone NOT NULL
);


--
-- Name: certificate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.certificate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: certificate_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.certificate_id_seq OWNED BY public.certificate.id;


--
-- Name: certificate_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate_series (
    series character varying(40) NOT NULL,
    year integer NOT NULL,
    next_number integer NOT NULL
);


--
-- Name: course; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.course (
    id integer NOT NULL,
    slug character varying(80) NOT NULL
);


--
-- Name: course_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.course_edition (
    id integer NOT NULL,
    course_id integer NOT NULL,
    number integer NOT NULL,
    title character varying(200) NOT NULL,
    version character varying(40) NOT NULL,
    jp_total integer NOT NULL,
    jp_minutes integer NOT NULL,
    orientation_jp integer NOT NULL,
    valid_months integer NOT NULL,
    sequential boolean NOT NULL,
    attendance_min_percent integer NOT NULL,
    post_test_min integer NOT NULL,
    all_module_quizzes_passed boolean NOT NULL,
    grades json NOT NULL,
    content_warning character varying NOT NULL,
    package_sha256 character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL
);


--
-- Name: course_edition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.course_edition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: course_edition_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.course_edition_id_seq OWNED BY public.course_edition.id;


--
-- Name: course_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.course_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: course_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.course_id_seq OWNED BY public.course.id;


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    person_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    secret_hash character varying(200) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_credential_secretkind CHECK (((kind)::text = ANY ((ARRAY['pin'::character varying, 'password'::character varying])::text[])))
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id integer NOT NULL,
    kind character varying(60) NOT NULL,
    payload json NOT NULL,
    unique_key character varying(120),
    state character varying(20) NOT NULL,
    run_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    last_error character varying(500),
    done integer NOT NULL,
    total integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT ck_job_jobstate CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'done'::character varying, 'given_up'::character varying])::text[]))),
    CONSTRAINT ck_job_leased_if_running CHECK ((((state)::text = 'running'::text) = (lease_until IS NOT NULL)))
);


--
-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id integer NOT NULL,
    training_id integer NOT NULL,
    title character varying(200) NOT NULL,
    venue character varying(200) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    learning_hours integer NOT NULL,
    state character varying(20) NOT NULL,
    closed_at timestamp with time zone,
    closed_by integer,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_meeting_closed_has_a_time CHECK ((((state)::text = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT ck_meeting_ends_after_it_begins CHECK ((ends_at > starts_at)),
    CONSTRAINT ck_meeting_hours_not_negative CHECK ((learning_hours >= 0)),
    CONSTRAINT ck_meeting_meetingstate CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying, 'locked'::character varying])::text[])))
);


--
-- Name: meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;


--
-- Name: module; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.module (
    id integer NOT NULL,
    edition_id integer NOT NULL,
    number integer NOT NULL,
    slug character varying(80) NOT NULL,
    title character varying(200) NOT NULL,
    jp integer NOT NULL,
    jp_self integer NOT NULL,
    jp_class integer NOT NULL,
    objectives json NOT NULL,
    subtopics json NOT NULL,
    html text NOT NULL,
    minutes integer NOT NULL
);


--
-- Name: module_completion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.module_completion (
    id integer NOT NULL,
    training_id integer NOT NULL,
    person_id integer NOT NULL,
    module_id integer NOT NULL,
    completed_at timestamp with time zone NOT NULL
);


--
-- Name: module_completion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.module_completion_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: module_completion_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.module_completion_id_seq OWNED BY public.module_completion.id;


--
-- Name: module_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.module_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: module_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.module_id_seq OWNED BY public.module.id;


--
-- Name: one_time_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.one_time_link (
    secret_hash character varying(64) NOT NULL,
    purpose character varying(20) NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: operation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operation (
    id character varying(36) NOT NULL,
    person_id integer NOT NULL,
    kind character varying(40) NOT NULL,
    body_sha256 character varying(64) NOT NULL,
    outcome character varying(20) NOT NULL,
    answer json NOT NULL,
    received_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_operation_outcome CHECK (((outcome)::text = ANY ((ARRAY['stored'::character varying, 'quarantined'::character varying, 'refused'::character varying])::text[])))
);


--
-- Name: participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participant (
    id integer NOT NULL,
    training_id integer NOT NULL,
    person_id integer NOT NULL,
    region_code character varying(13) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);


--
-- Name: participant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.participant_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: participant_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.participant_id_seq OWNED BY public.participant.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id integer NOT NULL,
    cadre_number character varying(20),
    full_name character varying(200) NOT NULL,
    sex character varying(20),
    born_on date,
    phone character varying(20),
    rt integer,
    rw integer,
    region_code character varying(13),
    active boolean NOT NULL,
    consented_at timestamp with time zone,
    name_confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_person_sex CHECK (((sex)::text = ANY ((ARRAY['P'::character varying, 'L'::character varying])::text[])))
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


--
-- Name: question_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_mark (
    attempt_id integer NOT NULL,
    question_id integer NOT NULL,
    earned character varying(20) NOT NULL
);


--
-- Name: quiz; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz (
    id integer NOT NULL,
    edition_id integer NOT NULL,
    module_id integer,
    kind character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    pass_mark integer NOT NULL,
    max_attempts integer,
    shuffle_options boolean NOT NULL,
    CONSTRAINT ck_quiz_quizkind CHECK (((kind)::text = ANY ((ARRAY['module'::character varying, 'pretest'::character varying, 'posttest'::character varying, 'practice'::character varying])::text[])))
);


--
-- Name: quiz_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quiz_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quiz_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quiz_id_seq OWNED BY public.quiz.id;


--
-- Name: quiz_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz_question (
    id integer NOT NULL,
    quiz_id integer NOT NULL,
    "position" integer NOT NULL,
    key character varying(60) NOT NULL,
    body json NOT NULL
);


--
-- Name: quiz_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quiz_question_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quiz_question_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quiz_question_id_seq OWNED BY public.quiz_question.id;


--
-- Name: quiz_question_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz_question_key (
    question_id integer NOT NULL,
    answer json NOT NULL,
    explanation text NOT NULL
);


--
-- Name: region; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.region (
    code character varying(13) NOT NULL,
    name character varying(80) NOT NULL,
    level character varying(20) NOT NULL,
    parent_code character varying(13),
    postal_code character varying(5),
    bps_code character varying(10),
    aliases json NOT NULL,
    CONSTRAINT ck_region_level CHECK (((level)::text = ANY ((ARRAY['kota'::character varying, 'kecamatan'::character varying, 'kelurahan'::character varying])::text[])))
);


--
-- Name: role_assignment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_assignment (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(20) NOT NULL,
    region_code character varying(13) NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_role_assignment_role CHECK (((role)::text = ANY ((ARRAY['cadre'::character varying, 'trainer'::character varying, 'official'::character varying, 'admin'::character varying, 'auditor'::character varying])::text[])))
);


--
-- Name: role_assignment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.role_assignment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: role_assignment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.role_assignment_id_seq OWNED BY public.role_assignment.id;


--
-- Name: seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seat (
    id integer NOT NULL,
    region_code character varying(13) NOT NULL,
    number integer NOT NULL,
    CONSTRAINT ck_seat_number_from_one CHECK ((number >= 1))
);


--
-- Name: seat_holding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seat_holding (
    id integer NOT NULL,
    seat_id integer NOT NULL,
    person_id integer NOT NULL,
    since_day date NOT NULL,
    until_day date,
    decree character varying(120),
    CONSTRAINT ck_seat_holding_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day > since_day)))
);


--
-- Name: seat_holding_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.seat_holding_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: seat_holding_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.seat_holding_id_seq OWNED BY public.seat_holding.id;


--
-- Name: seat_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.seat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: seat_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.seat_id_seq OWNED BY public.seat.id;


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    token_hash character varying(64) NOT NULL,
    person_id integer NOT NULL,
    credential_version integer NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);


--
-- Name: sign_in_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_limit (
    door character varying(80) NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL
);


--
-- Name: site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site (
    id integer NOT NULL,
    is_demo boolean NOT NULL,
    epoch character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_site_one_row CHECK ((id = 1))
);


--
-- Name: training; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training (
    id integer NOT NULL,
    edition_id integer NOT NULL,
    title character varying(200) NOT NULL,
    batch character varying(40),
    venue character varying(200) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by integer,
    CONSTRAINT ck_training_ends_after_it_begins CHECK ((ends_on >= starts_on))
);


--
-- Name: training_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.training_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: training_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.training_id_seq OWNED BY public.training.id;


--
-- Name: training_region; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training_region (
    training_id integer NOT NULL,
    region_code character varying(13) NOT NULL
);


--
-- Name: training_trainer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training_trainer (
    training_id integer NOT NULL,
    person_id integer NOT NULL,
    is_lead boolean NOT NULL
);


--
-- Name: worker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.worker (
    name character varying(32) NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


--
-- Name: answer_saved id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_saved ALTER COLUMN id SET DEFAULT nextval('public.answer_saved_id_seq'::regclass);


--
-- Name: attempt id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt ALTER COLUMN id SET DEFAULT nextval('public.attempt_id_seq'::regclass);


--
-- Name: attendance_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_event ALTER COLUMN id SET DEFAULT nextval('public.attendance_event_id_seq'::regclass);


--
-- Name: certificate id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate ALTER COLUMN id SET DEFAULT nextval('public.certificate_id_seq'::regclass);


--
-- Name: certificate_batch id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch ALTER COLUMN id SET DEFAULT nextval('public.certificate_batch_id_seq'::regclass);


--
-- Name: course id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course ALTER COLUMN id SET DEFAULT nextval('public.course_id_seq'::regclass);


--
-- Name: course_edition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course_edition ALTER COLUMN id SET DEFAULT nextval('public.course_edition_id_seq'::regclass);


--
-- Name: job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


--
-- Name: meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);


--
-- Name: module id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module ALTER COLUMN id SET DEFAULT nextval('public.module_id_seq'::regclass);


--
-- Name: module_completion id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion ALTER COLUMN id SET DEFAULT nextval('public.module_completion_id_seq'::regclass);


--
-- Name: participant id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant ALTER COLUMN id SET DEFAULT nextval('public.participant_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: quiz id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz ALTER COLUMN id SET DEFAULT nextval('public.quiz_id_seq'::regclass);


--
-- Name: quiz_question id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question ALTER COLUMN id SET DEFAULT nextval('public.quiz_question_id_seq'::regclass);


--
-- Name: role_assignment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_assignment ALTER COLUMN id SET DEFAULT nextval('public.role_assignment_id_seq'::regclass);


--
-- Name: seat id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat ALTER COLUMN id SET DEFAULT nextval('public.seat_id_seq'::regclass);


--
-- Name: seat_holding id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holding ALTER COLUMN id SET DEFAULT nextval('public.seat_holding_id_seq'::regclass);


--
-- Name: training id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training ALTER COLUMN id SET DEFAULT nextval('public.training_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0006');


--
-- Data for Name: answer_saved; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer_saved VALUES (1, 25, 1, 1, '["A"]', '2026-11-24 13:04:54.421542+00', '2026-11-24 13:04:54.421542+00');
INSERT INTO public.answer_saved VALUES (2, 25, 5, 1, '["A"]', '2026-11-24 13:04:54.441461+00', '2026-11-24 13:04:54.441461+00');
INSERT INTO public.answer_saved VALUES (3, 25, 8, 1, '["A"]', '2026-11-24 13:04:54.45811+00', '2026-11-24 13:04:54.45811+00');
INSERT INTO public.answer_saved VALUES (4, 26, 1, 1, '["A"]', '2026-11-24 13:04:54.517404+00', '2026-11-24 13:04:54.517404+00');
INSERT INTO public.answer_saved VALUES (5, 26, 5, 1, '["A"]', '2026-11-24 13:04:54.525219+00', '2026-11-24 13:04:54.525219+00');
INSERT INTO public.answer_saved VALUES (6, 26, 8, 1, '["A"]', '2026-11-24 13:04:54.533296+00', '2026-11-24 13:04:54.533296+00');


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attempt VALUES (1, 1, 1, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:53.968462+00', '2026-11-24 13:04:53.968467+00', 92);
INSERT INTO public.attempt VALUES (2, 1, 1, 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:53.988449+00', '2026-11-24 13:04:53.988454+00', 92);
INSERT INTO public.attempt VALUES (3, 1, 1, 3, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.004759+00', '2026-11-24 13:04:54.004765+00', 92);
INSERT INTO public.attempt VALUES (4, 1, 1, 4, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.015491+00', '2026-11-24 13:04:54.015496+00', 92);
INSERT INTO public.attempt VALUES (5, 1, 1, 5, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.034089+00', '2026-11-24 13:04:54.034095+00', 92);
INSERT INTO public.attempt VALUES (6, 1, 1, 6, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.056965+00', '2026-11-24 13:04:54.056972+00', 92);
INSERT INTO public.attempt VALUES (7, 1, 1, 7, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.073029+00', '2026-11-24 13:04:54.073035+00', 92);
INSERT INTO public.attempt VALUES (8, 1, 1, 8, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.093483+00', '2026-11-24 13:04:54.093489+00', 92);
INSERT INTO public.attempt VALUES (9, 1, 2, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.124787+00', '2026-11-24 13:04:54.124792+00', 92);
INSERT INTO public.attempt VALUES (10, 1, 2, 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.145579+00', '2026-11-24 13:04:54.145584+00', 92);
INSERT INTO public.attempt VALUES (11, 1, 2, 3, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.164425+00', '2026-11-24 13:04:54.164432+00', 92);
INSERT INTO public.attempt VALUES (12, 1, 2, 4, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.184459+00', '2026-11-24 13:04:54.184464+00', 92);
INSERT INTO public.attempt VALUES (13, 1, 2, 5, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.200534+00', '2026-11-24 13:04:54.20054+00', 92);
INSERT INTO public.attempt VALUES (14, 1, 2, 6, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.219515+00', '2026-11-24 13:04:54.219521+00', 92);
INSERT INTO public.attempt VALUES (15, 1, 2, 7, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.232474+00', '2026-11-24 13:04:54.23248+00', 92);
INSERT INTO public.attempt VALUES (16, 1, 2, 8, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.246632+00', '2026-11-24 13:04:54.246638+00', 92);
INSERT INTO public.attempt VALUES (17, 1, 3, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.276635+00', '2026-11-24 13:04:54.27664+00', 92);
INSERT INTO public.attempt VALUES (18, 1, 3, 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.28839+00', '2026-11-24 13:04:54.288396+00', 92);
INSERT INTO public.attempt VALUES (19, 1, 3, 3, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.305239+00', '2026-11-24 13:04:54.305244+00', 92);
INSERT INTO public.attempt VALUES (20, 1, 3, 4, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.321205+00', '2026-11-24 13:04:54.321211+00', 92);
INSERT INTO public.attempt VALUES (21, 1, 3, 5, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.336409+00', '2026-11-24 13:04:54.336415+00', 92);
INSERT INTO public.attempt VALUES (22, 1, 3, 6, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.34834+00', '2026-11-24 13:04:54.348345+00', 92);
INSERT INTO public.attempt VALUES (23, 1, 3, 7, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.358606+00', '2026-11-24 13:04:54.358613+00', 92);
INSERT INTO public.attempt VALUES (24, 1, 3, 8, 1, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24 13:04:54.369258+00', '2026-11-24 13:04:54.369264+00', 92);
INSERT INTO public.attempt VALUES (25, 1, 4, 1, 1, 'addeb4876ab3fa45233043ffd1f90532cbe797d115c4d806b293a61a8a5b42dc', '2026-11-24 13:04:54.40296+00', '2026-11-24 13:04:54.46795+00', 11);
INSERT INTO public.attempt VALUES (26, 1, 6, 1, 1, 'abdd11faa3a0a33dce710294fe7ef29a749c9b8b98023450cbc8e53d75be67be', '2026-11-24 13:04:54.500051+00', NULL, NULL);


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance VALUES (1, 5, 'sakit', 1, NULL);
INSERT INTO public.attendance VALUES (1, 1, 'hadir', 2, NULL);
INSERT INTO public.attendance VALUES (1, 2, 'hadir', 3, NULL);
INSERT INTO public.attendance VALUES (1, 3, 'hadir', 4, NULL);
INSERT INTO public.attendance VALUES (1, 4, 'hadir', 5, NULL);
INSERT INTO public.attendance VALUES (1, 6, 'hadir', 6, NULL);


--
-- Data for Name: attendance_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_event VALUES (1, 1, 5, 'sakit', 'list', 7, '2026-11-24 13:04:53.849879+00', 'Sakit gigi');
INSERT INTO public.attendance_event VALUES (2, 1, 1, 'hadir', 'list', 7, '2026-11-24 13:04:53.876723+00', NULL);
INSERT INTO public.attendance_event VALUES (3, 1, 2, 'hadir', 'list', 7, '2026-11-24 13:04:53.876723+00', NULL);
INSERT INTO public.attendance_event VALUES (4, 1, 3, 'hadir', 'list', 7, '2026-11-24 13:04:53.876723+00', NULL);
INSERT INTO public.attendance_event VALUES (5, 1, 4, 'hadir', 'list', 7, '2026-11-24 13:04:53.876723+00', NULL);
INSERT INTO public.attendance_event VALUES (6, 1, 6, 'hadir', 'list', 7, '2026-11-24 13:04:53.876723+00', NULL);


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entry VALUES (1, '2026-11-24 13:04:51.961424+00', NULL, NULL, 'course.published', 'course_edition', '1', NULL, '{"slug": "penguatan-kader-satgas-ppa", "number": 1, "package_sha256": "cc4063e572f33514213b428de797eca4e13f185d4ecce1578fc4370536396ffc"}', NULL, 'facc5f3af6f4fd1114dd9a799ca2c5d40a7479bc238480d79196ab4907f0f01b');
INSERT INTO public.audit_entry VALUES (2, '2026-11-24 13:04:53.504993+00', NULL, NULL, 'site.founded', 'site', '1', NULL, '{"demo": true}', NULL, '512ba4bf381da72e06c0121e3ddb7c9830e5ab19884337d0b4d72328b3ccdf7f');
INSERT INTO public.audit_entry VALUES (3, '2026-11-24 13:04:53.849879+00', 7, 'trainer', 'attendance.marked', 'meeting', '1', NULL, '{"person": 5, "before": null, "after": "sakit"}', NULL, '1616143d577a1e0f906b806da8b083383a6b79f27db49119e4ec124b1f7ca60d');
INSERT INTO public.audit_entry VALUES (4, '2026-11-24 13:04:53.876723+00', 7, 'trainer', 'attendance.rest_marked', 'meeting', '1', NULL, '{"after": "hadir", "people": [1, 2, 3, 4, 6]}', NULL, '4aec7ca06c703de73b75882e0d1aae0581036fe09be5e8602831360b961073db');
INSERT INTO public.audit_entry VALUES (5, '2026-11-24 13:04:53.897462+00', 7, 'trainer', 'meeting.closed', 'meeting', '1', NULL, '{"absent": []}', NULL, 'b8d7c6086f0f1f146653c5bfebd97194ada43c0f6bb93a032145cdea291e2f5c');
INSERT INTO public.audit_entry VALUES (6, '2026-11-24 13:04:54.40296+00', 4, NULL, 'attempt.started', 'attempt', '25', NULL, '{"quiz": 1, "training": 1, "number": 1, "percent": null}', NULL, '964e1ec9d2208d711be5149a44efbc13b9e501b87f804a3d891c30231c131977');
INSERT INTO public.audit_entry VALUES (7, '2026-11-24 13:04:54.46795+00', 4, NULL, 'attempt.handed_in', 'attempt', '25', NULL, '{"quiz": 1, "training": 1, "number": 1, "percent": 11}', NULL, '1a4576ff189ea6bbff957b60359b5d19b863c0f28df45d0ff0cf99201a55e274');
INSERT INTO public.audit_entry VALUES (8, '2026-11-24 13:04:54.500051+00', 6, NULL, 'attempt.started', 'attempt', '26', NULL, '{"quiz": 1, "training": 1, "number": 1, "percent": null}', NULL, 'a8aa332e673aa88751f8e28c867351fe201055a88097647c74b31fbbd2a6269f');
INSERT INTO public.audit_entry VALUES (9, '2026-11-24 13:04:54.544656+00', 8, NULL, 'meeting.locked', 'meeting', '1', NULL, '{}', NULL, '4caa6891d3b9f31ff917b1ba025b01e706c7fcf4c4af1c5d5ba54b7b073d9aaa');
INSERT INTO public.audit_entry VALUES (10, '2026-11-24 13:04:54.544656+00', 8, 'official', 'certificates.requested', 'certificate_batch', '1', NULL, '{"training": 1, "people": [1, 2, 3]}', NULL, 'acf15d4e254861fa99e104a8c221cbf04c3e55d68c8ffe7b9a61de90e028bf0d');
INSERT INTO public.audit_entry VALUES (11, '2026-11-24 13:04:54.632914+00', 8, NULL, 'certificate.issued', 'certificate', '1', NULL, '{"number": "400.2/0001/DP3AP2KB/2026", "training": 1, "person": 1, "batch": 1, "facts_sha256": "46e8cb97f9ebb9031844c44df32369914b54bab68a279155d2c93406919c4248"}', NULL, '6e10cdae341c9e5ee480a98222403dc1dc9697c3b1eefb597850fb0cc0e22fe0');
INSERT INTO public.audit_entry VALUES (12, '2026-11-24 13:04:54.632914+00', 8, NULL, 'certificate.issued', 'certificate', '2', NULL, '{"number": "400.2/0002/DP3AP2KB/2026", "training": 1, "person": 2, "batch": 1, "facts_sha256": "f1aacf8aa7ccbd0555e780283783528d74e3cc98be98e2747cdbd1366ef3ef1b"}', NULL, 'aa5d5c3aee5a0d693772c79ebf3cfe952a7677c7d533568f8b91b1fdca2acb5f');
INSERT INTO public.audit_entry VALUES (13, '2026-11-24 13:04:54.632914+00', 8, NULL, 'certificate.issued', 'certificate', '3', NULL, '{"number": "400.2/0003/DP3AP2KB/2026", "training": 1, "person": 3, "batch": 1, "facts_sha256": "2083052201c70d511dbf247b8c7e357bf6682a52c00a45c992ae4d6462509ee5"}', NULL, 'd3fc54fd431a516521f64a86e440d93861af1fbf8983e4aa7d0e57fac139d836');
INSERT INTO public.audit_entry VALUES (14, '2026-11-24 13:04:56.685038+00', 8, 'official', 'certificate.revoked', 'certificate', '3', 'Nama atau data pada sertifikat salah.', '{"number": "400.2/0003/DP3AP2KB/2026"}', NULL, '4e185ad9ffe4bc9da4856ed1668e28d2d68bbee767053d8281d25dd2c591a8ed');


--
-- Data for Name: certificate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate VALUES (1, '872RSZJ921VGFB4W', '400.2/DP3AP2KB', 2026, 1, '400.2/0001/DP3AP2KB/2026', 1, 1, '36.74.05.1001', 1, 'valid', '{"average": "92", "batch": null, "code": "872RSZJ921VGFB4W", "coordinator": "Nurul Fitriani, S.Psi.", "ends_on": "2026-12-24", "full_name": "Sri Wahyuni", "issue_place": "Tangerang Selatan", "issued_on": "2026-11-24", "jp_total": 20, "kecamatan": "Ciputat Timur", "kelurahan": "Cempaka Putih", "modules": [{"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 1, "result": "", "score": "92", "title": "Mengenali Kekerasan terhadap Perempuan dan Anak"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 2, "result": "", "score": "92", "title": "Dasar Hukum yang Perlu Diketahui Kader"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 3, "result": "", "score": "92", "title": "Dukungan Psikologis Awal: Lihat, Dengar, Hubungkan"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 4, "result": "", "score": "92", "title": "Alur Rujukan: dari Warga sampai Layanan"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 5, "result": "", "score": "92", "title": "Kerahasiaan dan Etika yang Berpusat pada Korban"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 6, "result": "", "score": "92", "title": "Perlindungan Anak dan Keamanan Digital"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 7, "result": "", "score": "92", "title": "Pencegahan dan Penyuluhan di RT/RW"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 8, "result": "", "score": "92", "title": "Pencatatan dan Pelaporan Kader"}, {"jp": 1, "mode": "Tatap muka, Aula Kelurahan Cempaka Putih", "number": 9, "result": "Hadir", "score": null, "title": "Orientasi dan rencana tindak lanjut"}], "number": "400.2/0001/DP3AP2KB/2026", "organiser": ["Pemerintah Kota Tangerang Selatan", "Dinas Pemberdayaan Perempuan, Perlindungan Anak,", "Pengendalian Penduduk dan Keluarga Berencana"], "predicate": "Sangat Memuaskan", "replaces": null, "scores_note": "Predikat: Sangat Memuaskan 90\u2013100, Memuaskan 80\u201389, Baik 70\u201379. Nilai akhir: rata-rata nilai materi, dibulatkan ke bawah. Satu JP 45 menit.", "signatory": {"name": "Dra. Nama Kepala Dinas, M.Si.", "nip": "19700101 199503 2 001", "office": "Kepala Dinas", "rank": null}, "starts_on": "2026-11-24", "template": "2026-1", "training": "Penguatan Kader Satgas PPA", "valid_until": "2028-11-24", "venue": "Aula Kelurahan Cempaka Putih", "verify_url": "http://localhost/v/872RSZJ921VGFB4W"}', '46e8cb97f9ebb9031844c44df32369914b54bab68a279155d2c93406919c4248', '2026-11-24 13:04:54.632914+00', '2028-11-24', NULL, NULL, NULL);
INSERT INTO public.certificate VALUES (2, 'QFTHWMHT38K0E7ZD', '400.2/DP3AP2KB', 2026, 2, '400.2/0002/DP3AP2KB/2026', 1, 2, '36.74.05.1001', 1, 'valid', '{"average": "92", "batch": null, "code": "QFTHWMHT38K0E7ZD", "coordinator": "Nurul Fitriani, S.Psi.", "ends_on": "2026-12-24", "full_name": "Nur''aini", "issue_place": "Tangerang Selatan", "issued_on": "2026-11-24", "jp_total": 20, "kecamatan": "Ciputat Timur", "kelurahan": "Cempaka Putih", "modules": [{"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 1, "result": "", "score": "92", "title": "Mengenali Kekerasan terhadap Perempuan dan Anak"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 2, "result": "", "score": "92", "title": "Dasar Hukum yang Perlu Diketahui Kader"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 3, "result": "", "score": "92", "title": "Dukungan Psikologis Awal: Lihat, Dengar, Hubungkan"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 4, "result": "", "score": "92", "title": "Alur Rujukan: dari Warga sampai Layanan"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 5, "result": "", "score": "92", "title": "Kerahasiaan dan Etika yang Berpusat pada Korban"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 6, "result": "", "score": "92", "title": "Perlindungan Anak dan Keamanan Digital"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 7, "result": "", "score": "92", "title": "Pencegahan dan Penyuluhan di RT/RW"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 8, "result": "", "score": "92", "title": "Pencatatan dan Pelaporan Kader"}, {"jp": 1, "mode": "Tatap muka, Aula Kelurahan Cempaka Putih", "number": 9, "result": "Hadir", "score": null, "title": "Orientasi dan rencana tindak lanjut"}], "number": "400.2/0002/DP3AP2KB/2026", "organiser": ["Pemerintah Kota Tangerang Selatan", "Dinas Pemberdayaan Perempuan, Perlindungan Anak,", "Pengendalian Penduduk dan Keluarga Berencana"], "predicate": "Sangat Memuaskan", "replaces": null, "scores_note": "Predikat: Sangat Memuaskan 90\u2013100, Memuaskan 80\u201389, Baik 70\u201379. Nilai akhir: rata-rata nilai materi, dibulatkan ke bawah. Satu JP 45 menit.", "signatory": {"name": "Dra. Nama Kepala Dinas, M.Si.", "nip": "19700101 199503 2 001", "office": "Kepala Dinas", "rank": null}, "starts_on": "2026-11-24", "template": "2026-1", "training": "Penguatan Kader Satgas PPA", "valid_until": "2028-11-24", "venue": "Aula Kelurahan Cempaka Putih", "verify_url": "http://localhost/v/QFTHWMHT38K0E7ZD"}', 'f1aacf8aa7ccbd0555e780283783528d74e3cc98be98e2747cdbd1366ef3ef1b', '2026-11-24 13:04:54.632914+00', '2028-11-24', NULL, NULL, NULL);
INSERT INTO public.certificate VALUES (3, 'AFDX7NYABH51TVRS', '400.2/DP3AP2KB', 2026, 3, '400.2/0003/DP3AP2KB/2026', 1, 3, '36.74.05.1001', 1, 'revoked', '{"average": "92", "batch": null, "code": "AFDX7NYABH51TVRS", "coordinator": "Nurul Fitriani, S.Psi.", "ends_on": "2026-12-24", "full_name": "Hj. Siti Aminah, S.Pd., SKM", "issue_place": "Tangerang Selatan", "issued_on": "2026-11-24", "jp_total": 20, "kecamatan": "Ciputat Timur", "kelurahan": "Cempaka Putih", "modules": [{"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 1, "result": "", "score": "92", "title": "Mengenali Kekerasan terhadap Perempuan dan Anak"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 2, "result": "", "score": "92", "title": "Dasar Hukum yang Perlu Diketahui Kader"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 3, "result": "", "score": "92", "title": "Dukungan Psikologis Awal: Lihat, Dengar, Hubungkan"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 4, "result": "", "score": "92", "title": "Alur Rujukan: dari Warga sampai Layanan"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 5, "result": "", "score": "92", "title": "Kerahasiaan dan Etika yang Berpusat pada Korban"}, {"jp": 3, "mode": "Mandiri 1 JP, tatap muka 2 JP", "number": 6, "result": "", "score": "92", "title": "Perlindungan Anak dan Keamanan Digital"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 7, "result": "", "score": "92", "title": "Pencegahan dan Penyuluhan di RT/RW"}, {"jp": 2, "mode": "Mandiri 1 JP, tatap muka 1 JP", "number": 8, "result": "", "score": "92", "title": "Pencatatan dan Pelaporan Kader"}, {"jp": 1, "mode": "Tatap muka, Aula Kelurahan Cempaka Putih", "number": 9, "result": "Hadir", "score": null, "title": "Orientasi dan rencana tindak lanjut"}], "number": "400.2/0003/DP3AP2KB/2026", "organiser": ["Pemerintah Kota Tangerang Selatan", "Dinas Pemberdayaan Perempuan, Perlindungan Anak,", "Pengendalian Penduduk dan Keluarga Berencana"], "predicate": "Sangat Memuaskan", "replaces": null, "scores_note": "Predikat: Sangat Memuaskan 90\u2013100, Memuaskan 80\u201389, Baik 70\u201379. Nilai akhir: rata-rata nilai materi, dibulatkan ke bawah. Satu JP 45 menit.", "signatory": {"name": "Dra. Nama Kepala Dinas, M.Si.", "nip": "19700101 199503 2 001", "office": "Kepala Dinas", "rank": null}, "starts_on": "2026-11-24", "template": "2026-1", "training": "Penguatan Kader Satgas PPA", "valid_until": "2028-11-24", "venue": "Aula Kelurahan Cempaka Putih", "verify_url": "http://localhost/v/AFDX7NYABH51TVRS"}', '2083052201c70d511dbf247b8c7e357bf6682a52c00a45c992ae4d6462509ee5', '2026-11-24 13:04:54.632914+00', '2028-11-24', '2026-11-24 13:04:56.685038+00', 'Nama atau data pada sertifikat salah.', NULL);


--
-- Data for Name: certificate_batch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate_batch VALUES (1, 1, 1, 8, '2026-11-24 13:04:54.544656+00');


--
-- Data for Name: certificate_batch_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate_batch_person VALUES (1, 1, 1, NULL);
INSERT INTO public.certificate_batch_person VALUES (1, 2, 2, NULL);
INSERT INTO public.certificate_batch_person VALUES (1, 3, 3, NULL);


--
-- Data for Name: certificate_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate_document VALUES (1, '\x255044462d312e350a25bff7a2fe0a312030206f626a0a3c3c202f54797065202f4f626a53746d202f4c656e6774682031363436202f46696c746572202f466c6174654465636f6465202f4e203135202f466972737420313034203e3e0a73747265616d0a789cbd986d53db4610c7dff753ecbbc204e27b96d4c964064348183709e521e9b4c30b812f468d913db23c2ddfbeffdd932d27d012d2340c42f7b0b7b7b777fbd31e8614592a0c39d2ce91275d580a648da28cb4ce72ca49dbdc5341da2b342932d6a34d93f1419136644281c196acf7107264b3cc40986c814e1dc8296f7e78f68c063f97f584b6aaf1360d8ecb495c606245273438bb9d471aec976d399d4d68f0ae8a7fc6e6b8891f6213eb2bc8f1e0836a319f96b707b3abb3aa9d466a9b65a4e7cff12bbaf767cbba25438351355ed0ef6c07eb8619fcba584d92e6edc6bc18bd3d7f39a4243238fc6578361a61b9527bf3dbe1f98b635e2657bb01c372110f6798a71bfae464b43b9c4dc7b02e2eae623d2eeb96fbd980b09af8457d351b5758f9e0681cebb66a6f775fd1e07479d98a456c97c26b765e57108ca4b34dafc8740f4ebf7f74707abb68e3cd51fd6126ee7adb8c63c3b36ead6685d74fe2a45ab4cd2d6ded8d6797719bcd98cfa7f106129814de644d67b3974707afcb796f703283d7d854f376d65067e27a1118c5126cb2f9c4f2c17bde0b3c19cec2059f1e78a6d094658eab967b9ce2a247d1171e45c3423e0f94ab9c326bc9640537e768b67c3a51f5ce528e72e634baac43578eb37a41cef00c4e8aabd610349a320c32b083bbbc153bf8386336e90f6c85e7397ca651e06ac8580ca739281e95a9ae8aa24c236bca58c8a940c11bac00e67a6eceb9b92b16a235936a619c485d50c1f6059ffc62d6aab5725dd9c2495e8ba3141be6e0af34546b96f1013ecad106b3d95f6817dfb95cc377262d4e2bef2860d2e07391604d19f439c5da32ac02ab67196c41c0288ee2608d9483525ff4406fc67ab5ec81ced93a8bb2f5597a17a9bd9076de325d68d965594d216e5741365f9ccc7a7d3a0c4957210feadac8ca953ca21f0fdad3caa1c96a2d75395be22de378aeb4c346b61e3ee6c92e5691b5c7d1dba2d9e60ca2f9ab584dae57f514db2ded1a83c37d382d270bd052cef77038fb0bea54ea1357cb988bd47d58de545344dbc968bb6ba8a60810dd31865bde9437f16e3c1f0185d5d55e3d01e800875344f62b6c692abd93521f641b71790714096a507c1fa28aaf4654f130a23666fede7402651e8ba755180a1680955cf778322b3ca578eff0841033e0980dfc1d5ce309e79963c95b74a38bbbefc393fd044f8ef11410eac0930453c213c3227729468d5dd3899b0414894ef89b2230d129643d9dfc8a4e42cd80d0ce402753ace9948a42271093ab05c0c0526b3af99e4ea2baa313ca16e7dcab624d279baf867674c2872c83ed0e7379bb412757c0aa404540b2a194c78a001a637a3859239048706118e18d3c821dc1dc0f9012a73c1a4e6a0d27035c1ad4f96d053c094e26376b38b9a258c3c989ab129c18323ee46b38197cb54cfa72099c1c96c98fe89739139c2ccb39dfc3c9ba1e4e097eb2f1857c1bbf399b94ff123619f5399b3602f99b61296557ccbbf369db94ff9844c19f5f8928a31f46d4fd567c775ad9c7275376835648d453de90ce54b14ea6f2a2a75586cd7132cee4599f4c2169e1e8446ec4b97a42dd5d5a159f2653594aa680a7ccb815ad38bfc3f1422473348b410957104f5ff92e99b29270ac9329dbe34aaf9329ac8c53388f0034f2d54eb84ac5a2cb0eb95a202cbd8469872bbd914cd98d640ab7939c09ebfb640a27240ded7005bbd9094223657a5ce16e946b9562472b981d500889255d32a5bad42cc82782491ba033606e1ff0460acbe547f32aef79e56033af80dfcef4c9944bf2c2abe4c12e99b2a64fa6b0a321776b5e395ce3f859f18ad9c30febb79246265eb10e6bed9a57b9de48a6e47cac922971c6370756a6be0858e67360dd1fd6ff915dfb688d0c25d385ebeb38aeca95c58a72a79fe67c18fd5393b10f71d56c78a19df8495ccc96cdea322be19c6ea8835fdf5efe11af5a4a37e4b66ce0e2eed22914e92fae776df1ffbf2de1df6dd95bb6d7f0d2d631c00746b6e5358d666d4967b8ebc7862ffca7710a4df50e1d5475b920085ec6665cde96658d4a136fe64bee45715ad5e3653d41fb5e5d7edce13628c107615a892c7ac7cb8f840f048de2745936939286f23f82b22e7128f69b58b6d5ac3e28db485b073f196510130631c23f4f54f6a3523faee4d8e893251b382a81f71d62e95d8deed7b3f1431ac06af1d3165bb8e4e5252d745ab6135ee4f11ea4d23f2ab64e63d3561faa8f65cbe1fad40ca04a0f0e8eeddeb1190d073cc70e9d3615bd2faf6f9775b5cdbefd1b767567b90a656e6473747265616d0a656e646f626a0a31372030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a31382030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343838202f4c656e6774682035333432203e3e0a73747265616d0a78dac5390b741bd595f346b6e58f2c5b9665f923c9fad81afd656bf49725f92f59fec48e136c839dd889133b71fe8e63397620d80924e02434405adaa465db40377c4aa1bb65b3692150286968292d2df4147a1ab21b96d0df02c99e5d8ac67bdf8ce4c88e43600fe7ec5cbf99f17bf7dddfbbf7befb46042208228da826484239b46962fdd55f9f6b838e0b04a1b00caf1b18b47efcee45c0d804cd390c1de922f2f7f07e125ad9f0e69dd1f769f121787f9f2078ffbd69ebda01cf576c66824881f988d93c10dd86b288e3307e0e9a92c0bcc83cf383efa6a6afcea9ba9acee3c13c82f8c3d3a642fcfc0fc3ea63735d73e294532922562a92e02e9897229c53c3fde5b9aed89594532ca5e48b617b186225914a3410298bc6790422f71255e439228bb8c945fe8008f3d2081bfbfeef44987d7672cf057811c0d31136f20f441849af1f4707098afc2e11264b016f0f3c2f7138bc2d1ced1bf23f700d8f7c10e6dd0d74144416f91aacd162dcd34416ef53187b10da039c6ea48f1092f504f5993c1e26fc643f8703efdc73f0fa39e818212367817f07e1273e8576a3ebd3b9b32c8d1a0e8f771ce87770f878fecd6449c88176c13c9290b1bc4f100540e33a5b914ed07914f4b5408b5c5b4ff42e21e4a90919d84396a200b9b7413bcad162e7bd44b8d1fd849c5c49e8c9b584923c4c949143848ebc95309256a2948c1234bc1bc86e42014d03cd0a4d0dad089a21fe7f65fc6921febfae6796ee46bb8949b48e18629f878949b66f941867750f11ae1b91439f10b92c4e37d14d1e21bae7fb27896a68e5375cb70a6208379627b4ebe87e44f42317d1cffa7211d1f265a80e3edefe45f0530a8826f6a5e43a5846cc003c0af0a379781d09900659e7a111ad453bd051f438c0a585406601b49051f2c7e46be44709e0f1795a5e1def56806dbca717c107293280950047e7e1d9d49454436ad502580530997a77ea4ba91fa47e90265b042b018ea4fd63da07691ff0f3f8ee7968e68ff0efe27f8f8557d2b3d257a67f2bfd7cfa550c19548633634dc6d7327e98f1516645666de689ccdf671159e2ac60d658d6fd59bf14640b4a05bb05cf7e69f0a2e02dc1fbd93c800280b605d007b0217b8c8523d9a716c06bd91f0b33848a79a0853500273e073cbd34e448b1d3e01c01eb7499e0e3b75144230da5e28b691e9d85d0f7117ac0c15c70f6fd7a4a4b5e8e491f7e181542d8c08e11c6b90b668988624203f3442a5b4181243f8def5090f0d050b4cde9b06b351a47e2258cbc910d1e5795abbaf8d09e67ce3a8241c7d9d3069bcd709abc4cf7d5d23df2a024d062189988fa2a2babc62b29ca02fb946dee0a7981bc4aa808a2416d211df600490327295fabd5a8d3d224f90505c0c0251592e8d1f6bbd7b95deb0eb4b7dfd12dde2d190c358ef87c238da141c96e71f71d02eff06c67e7a1218fb3c7e17137d5ee6c6b1bab6d727b1c3d4e6c05accf59d0279390606d684e1b4e0f2c3f56e0e35d4ff5f73fb56b644bcbd640606bcb16f2f2eaef6ed97c6a7534b8bdb56d5b00a4c5545c40258bb588240161f437e621d4c93c8986c8cbd1e7a32f46e3b81ec0cd48c21585d187cc575115f312e0bd16657ecb5980970216d07da6059c0e8754e55049f2c110a7da0facf7240c3121190c8321fc9b1a3dfdde00f367b4cabb762ad9185e6f983386b9d3e3718e36dfb2afc74cc4e53b96d08516a9a069e01e3e80fc070f323f212f336750434c8a4ccc6f386ce275c0e671d8e103d85da01f7637540ffd02e8675d010659bb1a2b3c077d9b237b5c16921f631a86bd099ec7013b9ba3428137ba9086c797840f9423ffe3cc5be9c8f0f0b941e03d958dc69987fb19290a8fff2a3e330766a6c6a585192808321c89c6e9f29c309ac38e421ac3ba48e1e91285a791348044d3071dcca55ce6cf66a0bd1f4dc6a4645b3673379ac88e3d13a77e62de16888f6d81e76e445f771d186136d980d3efb2481aa699b2623f037fc2abe6875513630b5c5b371c1c4292b205e07f0ba9510be17f05899e5d7e78a3cfbbf17067273cab361eea74f536949737f4ba9cbd0d5a6d432facd7a1e59db3c31eefd06ce7f243c3de29aab1dfed5e1dd26a43abddeefe462ae1c303acada5491199a6d18844495e8c0a5ac66aeb76b61cbeafdca95038cbef232fbb36344736b899bfa07be576b58696c32adae61e9d97df78730da43c5a7c532d2ebe7ff84f37d7e43cdac74cc5b5d9c7ae5971727e116b78d2450a4940a1a6c0e35f7fb6fbcc114ea723ac4ead9b8a99dfa2903d4931ec91905156826666ac95564bb9e2f163d7529456ebb03b9d8bc24b2ae5ec88968726baf2b797acaf2e73c829ea485777707b53ddb68efc6d05dd5eb55daed31fece9a9dd29b0f7052aab9ba43a99ca28b0946c6aaa5ee3b276ba6d6ebf542f2bb5661be5eb9babd7b841129c79c56ce605fd3410bc1ad1cf5f20d39f23b747a3b12358d66a90f53060483859d9e0898bcbc5111aba657fcb017dd8620de90fb4ec17846f6f477f647496885e1fb1a0df31aaf6dbc3714edfe3380d205aac11d308e5309f3ef073f9cf1f6062e0bc5f253740b87298bc0fe391c2633171e3697834ef8d73474f684f1efa8ef6c4d173c71f313d02d3f693936c93921b63c7e27cee89c7af989bce13e3b959573e3afed3f0cbc73ffcf8f82be173681ced607e85accc61e620a2995fc4671ee4b2e180283e5384d2fefe8db3aee7bff1098aa06f313f42f5cc1ae69fb19442c0b6c473a703e1bc87541221dac03c4122e66b68c70899161d897d124dac773a69224c04d1a5e616d8e592f0d9a5e512a71daf349fe2f2aa0456c225242f7a5658742baa9f7988d21a95faa0c66536d4e48ce436ac72d5adf74cc924de88401bb29a431599f2c1627e995ca6d204ca67355673b9dd182cabecf232c7fa488db508c7a51f2498008fcb27cad875a45cb0d290dd384fc3ae4525bc399ed0d17adf5a79f6e44cbeac3fd83ad5149e5a656ea4a846b3b181a21a045653f106f22af37c89a9b2656ffbb2e9e6a8215251d16434345b2b228684ce5ed0b934ee37d73bf5fcae59d771672472678777b0297734276431d669b575466b63ce686e7850d07c6747c7de883e5469d3db308f88c166b05b9af4582bcc636d9256092e52363b3aa44b68e55d36150eef690d0cc8f267a684b241b3b99ea2eacd26ac9ba0797a59fbde964a5309aa89656d283659b156d66683b1a92249ab00684525f363cb0d3eb800dfc97192a65d532eb8e2f6c6d0644bf5407d192f85e945b706324afc467db52a2545d3603607f336e6d6f7095aa6972dbf236288ac7609155983564bd8a05fe6b6b51ab44a3b55a5c69ce19c84f680ae855ca4d20955252c4b898486059deaefa77b83027966a6886faa9898408f8fe505ba2c3c723b89287dde18b392b35a19b90c74d010f4a2fc832da64936a3838d70de622336f8879b45bb0521bbceaf2e92adaa6a89d6d7ef6af6f795e64d358caf3004cbca837a7d6d7979cd3bba5085456b557874538a4a5be3ee96d668035da18ac6fe1eda568d46ca6b8d06bcd80643ad16eb08e74cb2147494c6f7deb877c24699e02ef2cfe489bbbc557df61959a54a699381139e1557d2f63e3ff36d142cb3cbe5f632e605ecf1500d9c65ab013e478de7a025fe9999195219bb40f6cdce12e4dcd9390d8b93037b0c1182a870145cab0fc4802fcc9665e4e519ac33b63ec1cc1f4872078fd291bed8cb812e33cf0b24e2323b4066e17cbd80f70717df05cc6c88f8cecf7e71ec99b6937a9033370709de868aa538f7fbede7b999c0fd6aa25ef1cf905763595c3f6f23ac8f9eed9750f1b558c218c9769914e6dceaaf5b9f535e3458e3bdcd3e536c51955614cf145b95f02095b74b7cde460fafa66691a5926c96b0bf296e7fc992f69fcc5c687fe5c812e68fc7e67aa095b338032c996c42ed33adadd31dedd3ad6dd3cb4c7514556762035310d9bb7cf9de48e48e4eb847717669324234424c7259cd0d59cdc4c57f5792c4f9ac1f532e91781123ffa42091cf96417e937c3529a99d23dfdf349fcf20c131bf44f685590d6be5868c13e7d8205a225ed062d52e486483bef9ac933dc55c4a4a39e75025a499f9bcb32956c8f25c90736055d008a98d7b18ab2304bb3abe181d1ea5d55d4f2a27f2fc153b1b020cae44657357d0db20a5319eebd9f0c642259517f1448c459caf2e045d7716ae91345bca0c22b9a8a72144dfe66bdd553428acd5abb4b97271575d93bd57d019b25aeccae25c494e6a51fe72b7add910a9b3969b14853905c2b4e2fc766f252c0e220ae63e41bbc8e37092c732381cdc290c620a644f247f09f074f4ae5b95a933cdecd923d62bf9e20c6159dabadeff1c33e80c5363974bb4f924da46a6c44f61f9a412fb66d7f575089bece7827d953325b412dc72662a4bdc25700fd6a156e639358ddd1205631746c4365b7ca737022dfe7c85c17bf7cd23df701c3ff226a96456a0276217e275c83060c5eb100aea107ebc0ef9e9997b0e561cddf9958a83f79c197bc0740c66ad45e8383388d089d805f414d311e7a281f9f14a44aa71e14a84a2f982e79efffa830d0f3ef4dc8f1fbabfee7e244239efbcc37cc8fcededb7f12cc8ce419855c0ea091989b5948b1f975348de5160106597e79af5b965e45f0e3d6a7be4f05f2455cbdee1676ce6a5e9d52bb6905d4c23fad7d8297b848ad729e837402f8bad53d8031aa270a55295cf3c877ec89ccf472d1bd116f3d80873d4bc13fb38ec34bc7476a7a9fc8cbd46f5f936a1bffe1565f4f7dbfaa02323037744a3d7ef4a4bed533c568e5759396484e33325a13fbf3464d30ce35f201048781d7bbc472c211427d3bb5fba4cab6718eae632c1eeb0844cec7a91d571996e2c110db098f18ff72dad7adc0bc85bfe4f54dfd8b7b4f098aa1ba2f81050fd7cbbc29a9ebb9a2377f5dcb6bfa5f9ae1e3a4c514d761bbe0bfabf37baf389fefe2747479f1c980a8e75748c0502631ded63d5d8e3f111cb913887c39946f4e47da8901cdbc99d2e70e1a80609b0560e173e422e28bd410c3e5f25b19cafaa29f6592a1a73c7059191aaf066bfa2aae2295437f446b0d929b33a5d8e725f97d5be2aa86bebb0fdcb28d0558266700627d4d79de938fa2e1c797c175b2ba6a172ffe656e1785ec4a6f3a955557ab13eb7f405e675f4b317c9ba4177e36e81b9d363a01d0a0f45b914e9e935ef8c8efc1b8ddc6b6ac3a3b56045d87bc8cdec9722c84d030e9503c13a405a2da7542229dacd3c86da0e6fdecc1c2844999a933bd01b8c79c7c94b95681857173a909386b9e5379053ac92a85cbca48d14e97d23adc25da2168bd6a75479b55450b8d5878e310fd3064ad6e18d6cae6a8c0a4c1d6e035da9f2519457a55616a16f8efa98734abdb67a4b38bcb316afbc11f856005f6972edec828c9664f9eb1cc002c7ea1c3df5fab763054245a9a87ea3bf76ac59ed52a99c1ab55ba5720b6ab686cac2cb6d48c89c29ccca4e0b8cd485b7d74c967acbb42ea5d2a52df396e235871b990dbcd3f0d7453603869193f907f457e657e4aed1d1d83d10d934c8d7007e218753b97f5e42177f818bf2a9a5055d5c66a0aa8ef19ab648bac35fb5b1a17e83dfefe047da6ac63b28af52e9a5288f52e9a1e4a6a222935c6e2e2a320bfcc381a675852ad11a9fafd76eeff5550de4698ad7350586fca37207fe6a20a7356a871cdd5a6c94c98c4545f85e8cad8a8b920ab662a6f02e03070ecda2a0e2f3160bb72a26cd9129f3c0987563cd2d3beb72f5dad74d1a97326154d45898250453d687b7d5546f0d97853b68e6237467a9a74ceb562addda324f297056b0e7bbabb0af48b91dde8e5902478afbd8ca9616c8343d7befccf4ecec74435d3dfe139c3b7dfa95574e9f3e373533cd5e33787d34a0853d7196a6d99805777ee91092fe64942477c6ee19c55856c052dc34721d2f7b83451e93a921279a1d1eaa0a6dac927bcd8f2137446e8b233972f5adcb2bd9c8558326659f3b7215de0dcdc2a8a8d1ac75972adc9458975b7a9af9233a7386acee77d6ef5a3a723d03f1c82d6273f552914b43e4ae605e46f4ecf03073b2e843d5c2c005390d20a7e60b45aedabd21923d9edb682c7396963a355aaf70ab1bddcb3c49ebb545added0b0b7768c8d5c9b0d2257eb4b8a5c1d752d72adc0d7f04523d7d4b4a33647a73d7ff2aa5458a2c8a91bf6d5ee6852d94b4bed2a25166671e406372622b7dc9d14b9508190e50b22f736e466be89ae30bf9c8f5c2c9ffe4b8b5c63eb0e7fa431dd56e55b5f53bbcee7b1f31b23811d6d1afc514fa3b62b147675894e2ad59514eb0a0b753872c3eb217207aab8c8f5ac15df38720dc5c58644e45ae0a6ffa291fb5f05d932796eed7055ed6853643b6b600336aa43a972c07d51e46a9a96885cc4fef23847ccb2e74ea8c727f7c14116114373836c6f26d49d0e585fd8f0418821953ed5b7aff5784dba593b7b4bf7462c393b1f2a4aee640d683c96ca3ea0831ec0e76a62726e1089012313579f49d458449521cdbfafd5b5ef7875ba85a5492af1499a647f09fd3471621f872a1b8e5392bd19fb33a6f65f24f9b1ffb9c8d276012aae4e9578171c675d312906927201984c8229bc516290965616184b0d7efeee8ce0ba40d39053692d5256ecdd7f31df54ef2828759415680bec46857b85d5db4beb027491a2d624b8c89def73e70ea03f912f606b75211ae5a29623cc3f45799e4f5fc1a3ddc49b24424d78741cbcb31b9d7a737434deef4eeebfc0f557cfdd82bab8af935d9c9bd2dc07decb2b56ae58b9251c0a871e5bf3def4f47b0323972626de1bc13cca618e2f3e87fb484c732e5d1e826bcb0ab81e1b796f62e2d2c8009eb906db7208bd85ce8395d8df926a301f386bf16989eada2baa6c6d51ebd2aa98a75b9bf113bd754bc7506e4dba51313bffc2527a15285d4e509a5fcbd46bafa812cfdfdfca7cc0790b7a75211578c17a804ce0375826a2f39a1843d771e7705f05dccb1cee626fbc461fe4eb47afa1af24bca613bc06c376d1aedcf5d060ac84b9841bd0044c5815f6f7a1ce380e370e632d9043de01d98289fc11205df35b0c7b46461a847f7f480a4f3efedd01523046a5f9421eb2370cfbca9d8ebc1aa543695429cd52650ebaf704f303a945e1bacde9ea71d021655d41a5da619199d485996307efce3105560a6cb7f9e966873a5323d218e52ab3595d54a1cf65426873912f6cf276592b56385dad8e3c9da09c2e33568ae52ae163bf2ef2d22a6ca77658ec7a74059fee06f0113b7ebe46792fbeb8fd851770dbfe22019570d3dc15de2fd86f4d62f6bb5f1df73b2bef6615f84dc61f227b676327a5ee1ebbbdc7edeab6dbbbdd0a9d44a253c8f405057ab2d085075c6e7640ae9748f4726ee0724c8ab63aba9d4e3cee74763bd695180b8b706e2c949a4a18e50d872045fc2f8874c9190a656e6473747265616d0a656e646f626a0a31392030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32302030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343936202f4c656e6774682035313730203e3e0a73747265616d0a78dac5390b741bd595f3ded8966dc95f59967fb12d4b966ccbb23e23692459b2245b92258d65cbbf58fec4891327cee2c44eea4042139214c2a74b28ed166869f7705a36010a85030b8406684bd8d3252da5dbf2497739d92e9f4209a7904249db53aaf1de372339f22724ede99ed5f59b19cfbbeffedebdf7ddf786421445e5503e0a53f5333baedd161fcdd3c38b3728aad6b17debd4b449f9e66f01630734fb7678916ba337c3f331689aed3bf7ec3bbb4b71133cbf4751f49f76cc6f9972ffca762d4565c178c4ef9cdab70b49a97f86fed3d0ea29c20b971a3e32edbd6b6391fb422e4dc3388afaefc75a2bc8fd372d1bef5adcb25895752aab4c900a53e20fc665152e36c0f583c52dfc50d6298152e68f17def0d430954d05a9ac15fd3485f061ca8d8f5252ea323ffc2495a00ba84ee1f95d2a21dca7c5fb32bc20e0d9a84efc06950066abfad1218ac55fa212580e7801b8bf21e2d07322ed4bf2bfe1221efe028cbb09e85094143f0bbaadc4057de8ff84be6168f3a26e384c956337c57e268f6f52319c1071e059bccfac1e83be4855e2bb80bf878a51ef40bbd4ef9dc553020d8d88471f05fa1e111fdf7e7959d272a0012a869254abc0fb08a5021aab6c85b341e7759414fd0674aeb8389fe814554ee75295f48fa07d007287a0cd51954be3ce5261b4403583de563c45b5e16ba06d87e761f08b3a4a8ff7503e787642bf0e9a33d5ccd0f4d06cd03aa1f9a179a07550ff5fbf07d77e8d6aa9195448c585bb859a11de55515b85fbef29f5a5c8a187c528431f5351eca0a24bef7594095ad925c71d035ea4158a6d55ffadd40075011ab1fdaf28c7df43753c49d9fe1a7cfa67945578a85e0571ea08c0fd003f5882575011d222cb1244d0367435ba133d0cf09be5800b00e2f8003e855fc67f48032da55be86e7a23c0d5f48915703e4b053006f0b52578363b2fdb98ed5f065b000e671fcdfe71f6f9ecf339aa1530067047cec339e773ce4b2a24de251890ec961c953c21c04bb9a5b993b90fe69ec9c30258f33af3e6f28ee53d9fc7e7bbf37bf31fc87f572a93d64aa3d2c3d27ba4afcb2a642db21b65cfffdde025d99bb28f0bc8af1e20b10c6600160a0e097077c1e3cbe097059f1696146a97c0591802b8f70ae0c4da5054439c86e408fc057c8e9290a705c420b54e2591ab68468a8ad7a3e2211fffb87f1c29bf5681cf2595274e2084be0b2b0664617c1046955055247a164a5496f27245598e44578be1a6d63116bbcdaa55ab6de98704727a37304e1b6af5361cdaf9fefbddc3c3ddefbfed8e44dc6fe373c621876b545951ec8ab54e5fcd719dfe5838c43adac9dad6b9f8093e832f502a8a0a36b4619bb50333c04b29d16ad50d39398ab2f27260c12a0b31fa6edf9129bb7dea485fcfb583a55ccd427ce070387c7820be50c3950e5e2b73ce1c1d1a3abadd691f36aafc7dbdb76e98381aebf5abda86edc40e44a3a741a37c4a41f461447d444d880644850bf3c7c6c68ecd1f3fbefe60307470f8383e377effe7763f30c1456e1a1fbf3102d2122a0ea022156ca250a55a02bdc1ef4207f823e8cbf81cc72739fe532e85ad01ecbc4cec04fa29e04df2f7a6301f4d5b81072b347da615ec369b52655329ca561a235cb367403446e4ea80867f1d0d5827f6671a441de8150de29b0f376b421d91fd63662a25e12d697d98121534355c1371f4e5789cdf85cff18fa1bea412f5f18f89d8d403804d8bd88938f11978cf928c09ef65f05e7008e824b6659b1cbeb879cc13ef72e19ae4afbd139634cf1b00bb40a4a2039f64919a962812f152b4779a7f250bb56fe2af03deb13cf420ffa093b7a2f92fbd298e441fc3c8ec94b43002454186cd5c9aee6fa1b748e8456a447451c29d2d498450850e2943f12afec32cfe7c25d0be0add9554e2ebf2f905745b7ef28655b6406a620ba001639fac8e8778ae1a38dd861760d4dee417c1a360cee856983339a5cb9c351220855867e980ffdbb0baa110feafc5e8a9de9bb7b95cdb6eee4ddffdb3bd7a7defac5fbcef80d9ba6d68e8b61987306bb7cd3839d3fa5d3eefaef526b87b7d704f7b718f6069654654e6a8d52525197e8ca8c89cc7b333fae813a6705353d8f4043ee79c0904b639f95fa19d8d41a331d00873d8b978df92fcfacb6b900df374592d9092ffe338cabbbc3277a323fc81b4469b8459abcacc337235ad5c43a9c1ee47264fd85f5fa657df2e25ff0be4afcb508ef824445400b43310cdb45a1d9b8a20ab56a7d36a6d56bb7d45802995a22dd160f79e7849b86aaec71469723b6eea1b766df575cd468b43155b037abfc6e5be2631e6d929b38fb3d53d7d758e46d65ddca4dc116c1fb79ae3e69ace40ad43db162955576d8ebac7ad2009f813ba206460d04f0de1ab2ef9af9fa1f77f8aefe1b8e46622eb30c83a03180a5156217c52e28a918426fbf675c68d832c3b688c77ee95752e44d11ff87c7bbfc1d06f274fd1854e91532ad753538891abe5306335fcf9c1df159f1fe2cf83fb4ee27b2160454cfaa554acd0022669b49a66e837cff49f2cf9c1f0f74b9fee3f33fcc3d21fc2b0adf89b4253e27b4060914f3415c17271382d2763a51fbf3ff662f54fc6defffdd82bd5afa1036827ff3ceae0bf0a09af877f2235725acc88532529114b5031ffe9e8afebdf1ee5ff82c6d0edfc7134ceefe6ef23729603be2595416d88e43ea45294435698477fe647d0bfdaf176ce9efc3a979a71741eaa70a8a0471ac42966598544985c31795ac95c4b74626e55c05cc0aaf21e136fd3f4b4bffc9c8b711ad881b690c31c2d0d14f9870cede30c272d6cef93e902ad2d4153be3a509f6f6fd4588c71f32d26b759d7d8e050b5f5dbf82fcf4a6bcdeb882fc7601ea7c1e7ca288d30933a5641b2884ef435e25cbab43fa7923a9a08ced7c8384e563f1becd91b0cee8ddb87cde661bb7d846146645e97741fbec03fa460dc9183fdf14311cebec1d53e6187ab6b833dede52ad0b92ee539abdd7a69f5ececdb1708ecebb324022581b2019b8df0b1d9fa15f06f42163d148f1f8c683c4d6abdddb6a11da8db0d8dba0e0dd18af0e8cdd02acd45292119d2a65c432b2fb70f74e909eea823bad5ccfb057decb6f5c053163914ef3f1871330a349c94ee93babc9ca88f7da23d432b1368a5cbe427141e127001895de4a4ccb9a89c9fbb3614b83ae21af73560ccb7a36f68f2f4718b65d8949dcd8c32edf14a5f71e7b82c72b8bfffbab03e326ecaaf2c08d5b2238c7583cfb7d1ea6869d07884ac013b26b40574ad10639549abaa10582a140c4ce891d959cb8031bf2a5752916df2dd70037a893339624d34a41bd4e634713c235a4d8323a0839a62566420623175a6196d428cd32b8dc8b11bba4a83c5033ef380455633e7176dea9f059bfa1706ac430c3364152c7ab6a15dd7a87568a3f6bd60cdf07eaee7f36130efbe6432b8d38b8cb6511bf94bd8e14a74841d27fa147454a6d6df9477c26299e65e12e34acac6ddce711ba7f13635f91ac1099fc9b2baade34efe18f29a038d8d41137f8a783c54045f172a0289488db6318a18c771b822f91ede3f3747e1c5538b1a01a708561aaa1ba2c2567eb1469003be525299ab5034c322d167e5ce621ca42d161c4d9e607b74f408901065c6952073e152cd20ac10121698d523c3d4cbef8cfdd2743760243fcc46a65ff23f44cd59f774fc481c09dc2fa46b9618073852f13d1d85f96916de2b74a9b958c318cbec222b1fb1764c2b14655bdcb000706ab74edba121379d47832bb61519ad2107eaf0afb05486cdd2f6d7a4ecaff86cfbabbdcdcd3ea0bc7d0df3a7623301b48a56668035934db8e74024bcbfb7777f77743f2786a47dc46a1d8190ec87f00f1fec1f3814e6ec932e17e49809976bd22e66350764358d18ff23191297097eac634be42b18c52ee6b31e92df9ecb486aa7f11bfb96f2192438fe3924599ed588560ec838298ec19235e205ade08869c832c18cacc35fc84839a7910f026329efec4bd60b3c97e51c322bddb82ee561828e10ec0dc264e4cb636c83d115c21589026d2b17eee44fc08856586ffe1da4d4a772bd10de44a88c0223958889884bf58524b6a7caab1cb4983aeb5b8a63d14ed3802530aff495716d067b4d63e1a83f625e2febedaa35bb8cda1a556956b9a2c7620c69bbbdb506a64d5d5d5f9c55258fdb5b433a9041b5f86714c377c09e9ec8602b11f76310532451a592bf027856857bb754363471d75c53ac53e596e7ca6a73867a91993334180e70fc7f54375760d445d3e24e04fd0e5710ef5ca31611d23d923a26d29ec97125f209996d63071ae09f82ea083c137993ef11774dd519e8cf404db25467d0677f31f468f563c3afe00abe059d49be97aa464a016b8d6ae4dfbe37fcf5dadbb9db6bef1efa1e77abe25618a547af91967c0fbdc8db523ccec2e85435a254b3a41ad13112e9b3cf4cdcc71c9f78e69989e3cc7d4886641f7dc47fc27ff2d1476414e4e70218552e540b9093045bb1929494853851ac2aceaf2b365b2b1bf0dbfd4f2b4e0e5e283647cf66e7845076b32bde891d8214c774217daa52410f89677250a908db34a423b54a5721b8f8f5fc0f0ad1801f7d671de7e747d671c4cb61adc16f096b8df912ab8db065bcb2650819f85790f5b22bd35a6b154d24a16f1624a921674c9f210bb3b63ca473b53c7827c71f582de52a11c85ab18660a25cdffa3f90eb268edf722572c14ab1865ce2cce5a6e4bab4540cc06ae61f726b1b20ed11aacbd255ad491749b8b53500ba615825ee00ba57b64acc276e8c468f241247a2912309df26bb7d939f5ca764530f2f2c3cbc69135c1fd9c4f5deba61c3adb1183954e825fe0feb28ca4eefcd41f292278f9ec5ff1212ce07aca0572df0275ad958b2ad5c5688831012894ae1fab927a6edf5778d17470a02dbbc5dd34e7588fd3eda6d79a72b116ee90af7048a3d09b37dd2d3d23be6fe7908e8b6815e0dc0b361d51e4fa4cf92284c1d59e520ad6b7344ee536ef65a7a5b0dbd9682bafce21ff3df418f3d9bdfb5bdddf739595394a97575e9a2365b548bb17a3114faa000b74f7776ce7ac1866da93d4f3ec9525336950dc1fc2ad48a469daa4489bec3df88f687c6c7f90379a8bbf2513ffa139feb7ff4d575e87109d11fe46c82b18d9790530ed3cad219cb2a6a736d89ca3dca7ff09863ad861e937950ee75a06bf96375863af5a4393ce7f5ef4ec9dbd667667a0d867a19ba2354cd3f5fa86fec9a0f04e77dc49fdcc0b706f82a332b6916b65c928b965f35fdada11d1d725dcdcb9bf864515193b9c6bfdde3dd116c0bb734878d6d91e696b0cc3b1f6eeaedd1c25effe1bcca6a99e7aa50d76c4748df633445f5faa8c9d8a3079df5a9b39a1c72ea2864c33e14e78fa217f8c7c02d42c90d10df3e90cf0a7eb10e76e99e250959c5320795e8d6167465d1815ce1ddfefea0cde5d8e8f64cb26e330af6fb7787991ebdbe8761622d2d31a6d1a556bb1a1bdbd5ea7659fb8cbf7b57b942396e65d733e611876344a928dfd5ed9f690fe9ba8dc66e9d784587ebd8c6467b5d9dbdb191ad039b3a5395a860d305c41662f58a8092d02b45fb0aa2c194a675c4943b03c4beda752f3b8c6130661b316c040de655d4c83cb3c1c0551d29ebf2e7d0b49e339a38bd9e3319393d994f1dd8cb0cbca5a9d519b80253e0a9130f61854203190ede72f3c18337df7cddc8e464029aecf4c9932fbc70f2e469eedb77def9ad6fdd79e7b749bc123dead23b6b46885846e1fcc96dfff39310de00d3134ae1545c366ebd2f7ab806ceeb1b2d0e17746df1f8b738d401eb493463792798e86ece885b7ddf68bb10b766d0a3fc8ae356c56eea2ef52937b84d5c0b58a4a0565a748a3f818e3f95e79f767ae72e13b7c470c64bc6ed57f86fa0addd8904ff957cc454ac8c5b1bc859f157c5ad969dea2eed504c79da227a7dc460ec2bf1d9d14efed1ba96dafa7163f02a4f4a5e36f459714b4e83abd6885bfab3e2d610b8ca23d7d6fc6c63b2187caddabbcddd31db65083535850caddd4dcd21216c63b135c216bc2b15b6a0b31f04502c8bdb6d6894bf1ebdcadfbf14b71e90af7a75dc4afeb6b86d0decec8875228bc33ee1748ddb9c46dc19f3ee0818c9119f51bc36b02a15dbd0e050a91c247043bb3302974d5c49e082553be052be14b9f22b8adcaff2604c63b54f3066901878dd4b2c18b539d42a987645e0ea7a7b74ab021709df239fa2e6843d28d4e63371d8d4222abe78907a02dee643056a03b610822044bcb6461bb75cafce6d6b9e1bf2f781dcc268a82cc53d3620d1028d3850410f921d363503945e048c7cb27b21b458919680585b8ff4714b6dfcfada5c462089ebc99e1a0b5f479f4cefddf742ad0d1b2bc555d9f16c2e7e06cb931f9c1168abc1295e00abd593bdd85ec111332220231380c11484c2fd2a4bb5d65dc3ea1c7169779e7bc2e91e67b4ae752a4b2c7e26df1074566a22e61a4b5dc855c40eb459fa4d8650fb3a55b731ff8cb8d3c78bb7401dfd1cb1d5086210460323fc23fb68c75f4e93de28750e3d808ca4772ff866144d9e0b8552ef3fcc7c7f4c7c6f5adc83e4e249e588e8a48c78d8fb72dfe0609f3fcc71e1a3636f1d3afce6e8f45b7bf6bcb595f0285bdc43fd3135463c306644872e23e8fef8c040fce856823d3dfae6e1436f8d115bc671118a829584af4b83c2220626813c73f1f15dc65c5b85b5a91b2e1a72f5c8d4b9fa86b9a507810e8da2e9af548317675272f1f1ddda6a041e725abc617a390d78203a803cd413823c99d2c457f1167169c03d27e22eb189afa40fd20d80968eb4c70cc20e8b81b6b1202e230d17bd0e3fa00758d4bde257a2c1543fe9831e07e48da7402a6f3a67746076695911f6c8488dc857888c909490af0f9076092a2329a451ae7bd2aeb1b1726b0ddbe868d1b3d5cde5e81bb3fc3f55981b4cfd6653dc640ed55aaadd2d2156e368d5142f8cdf54dcd631286b1b7298a2ac56565fa277aa5b1c0e7d8dddace407d0e72b3d91566b9fa1b5d762eb73c8eb4a8cde56bbbb4267ae78e8a7951e56432c047b0fdc8c3e217bbb2912a6e2fe5a81f25f7b8d7bf555d2b8d728a87ca1cea3ef16ce9ae4c2b95f97f8c5557eb98afb32fdff88374f25ef91d913e410cf9eb05a1376b5adaecea66e60ebea588c2fd5712ea944f3a467d46a1d857e5b58edacab77a8d58efa3aa79af75cb28bfa5f7f28c0110a656e6473747265616d0a656e646f626a0a32312030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32322030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343834202f4c656e6774682035323036203e3e0a73747265616d0a78dac53a0b745355b6f7dcb44ddba429699a26693e6dfeffa46dbe4d9ab44dff7fa0a53fcaa750a052a81fc01601850053c1ca435d64d0fa019f28823223cff10ba38833f266f95d8b378e3ee5a9338af5b9ded307bc99a5d3dbb7cfbd376d688be82cd77addebe4de9cbbcffeef7dcebe298108824821ca0892c85fb36ef3ea2fdbd17730f10941a82cfdab7afb9c173fbd0018eb6078fb612235997c12ee1f83a1eb5fbf71f86b41d619b8ff9220387f5b77e3ca5effdb85809b04eb11b5be77f826c4231e84e7e760e413981799653ff6e101ffb2cc922ba91c0eac23888f9fb149f1f5a265d92f275b27e7251d4ecaa4a52209e60fd625092635f0f9fc64ebc47b4987694a897f143d43118b8864a28a489af19c4320723b51427e44f088ebfc912789082789b0d1f77f2622f4b589b95e85d700783ac2063423286ff673344aa8c95f1111520b78fbe1fa0583c31964685f93ff9e693c720cd68d001d13c123cf13c5b370cf11bca45478760cc6214637d207f73584fa07791c267ce44a0607ee99ebcad96bd0038492bc13f877103e9444f8ae450f254dbe42d3a867f038987e07834fde757d59e272a028ace3103934cd234416d098652bb29ae0813d79f84a764ffb137d0df31642992480e100b96f87f130a19c5a778a28420f1132b28dd0937d849c8c11f9e46a4247f6c077377cdf4c38e9fb4eb8ef2414306c30943044300c30cc30ac302cf89ef8fffa7bf61a3e3848ec00fb0dd2d7a7881df4dc7e621bebdbd035ed9f4d64d3d7db881ef229a2678ade2f892a18966bae5b4a0ce241f3843107dd55a8895845c7b29d68fd3954271f27ba7e0a3ec4c17cfa2677163413518023002f4fc13b888734c83105556805ba19dd838e01fce56a20d3011ac821f214f916f96d1c38c91c1d27c2e902b891f3eb19309e24076803b8670a9e4be6249b938357c11280db927f917c36793c793c453e03da00f6a53c91329e32ce15727d5350cf5dcbddcd7d9a86dfa7a6a5b6a63e947a2ef51286347d9a3b6d795a2cedd9b46fd21de965e963e97f4aa778425e88b781770fef2d3e8fafe40ff37ff3b3c1abfc7fe37f918100b2011aaf82c5006b3236d07077c61357c19b19df0ab802c514140a4a01c67e04fc6a6ec814e3a0c135827c8f1c27b8f86e83c825d21ad55c918be3e2fdfdedbf3f5944fd77d192976fb190e313928307511e5a8ef70ba8c1e43db04608b1a285554275514e8e383b85eb519170d11a5d455e8fdba0d57ae23711146c1a0c78c3c132e9bdd143279d7ebff3e4719dd5aa3b4e8ebb7bab0abb548d92b206f3e06d235eabcd3b62d668ccb04bd9262f937f26afe01a59a571901e779874012709d760d06a5252c4d93939c0c0271190e8b1f97b5617fb57ef59b06047b7688f685965a4cfe7eb8b542e832fdd3bf881fed1d6d6bbd7147bbb7d116f4d787d5ddd60b8c61bf1757bb10db03eaf813ee984186be362b461f4c0f263052e6d3eb962c5c9cd9d3d756b83c1b5753de4f8f2a3ebd63db97c2438505bb73600d2622a3ea0c2a32d228e43045da11e47d5d44ba89b1c1f7972e4f8088b5b06b86909b8c208a2a8875021f50ee09d1ea13e632cc049010b987ed0025e8f47a2f6a8c5d96088a3f3f7f607661822b02ae2eaf2d550ff835694acda36a7318cf5ee7049b465f148979560e57b20ae8b4ba886a185cfc818d28c8d5117c871eab728322141f9d4270c36f131607318ecc8180e179807bfa12698e7c33c1d0af010db556db7fbc6c21b9a475d1692a0b8b5eb4ae23c1f03ec0c868a11b9900f69395c7164cc8a2caf511fa421dd6f9e03c3537765a2d5d4838354060adef826bb520a2b93596961050a820c0f8fb07439cdf034937e8ab408eb2281ab4f1889214935ca8c8d85a94fb3a9ff7403ed7de89609091916e01bc1c46b097231b6405c6c0bbc7608ed2f1b1ba68602c0e9db4c5205cb44991317209eb0d722e03511614cf41b4e0e01692c0ac37707a9d508e0bb8a44cfb7ed1f28090eec5fb468ff40b064607f9bab23a2d3453a5cec951fb86174e1c2d1fe00f80dae37044675e5dd5e6f5704a2b2cbebed2ed7c563b89fb6b524212353b45aa130218a91aa69a8b26aa871e72e75815c5ea0de458e7bd73637aef5416c1cc875a8f21cb9e045dbe4e353f25bafaf8184e3125d578bf72e1cfaf4fa9a7c8876515b596df6d33ecb4dac2f222d473243212528541d3c76e285be6776323aed64741a9053efa3ba6082623822a1a22c06cdec582b83c1e863f3c76d301a0d068fdbeb9d915e12096347b4a07a4b57ce1d8a9525f98edc7ccdbd5ddde59b1a2b6e6915df2e6ef3e615e46a34ffd4dd5539c4772d2d2b0e55676ba5b97a5e8172a021d2e777b4058bddc16cbd34d7c87328fb1bca57158324b8ee2ae9ba0bfa692179b5c273a7c9ac97c8152323130f63598b4156c8245c93b0ac74f2b0e2327984d676ee6d1933565a6d15c6b196bdfcfa1d0bd19fa8225b8dc95463436f53a6853bea594ea7194ebde0292d1477943e79ec55cdabc72621748f91ed90ac0c1e6782cd13068fc6d5725c9cb7cf1ebdcf3e7668cc7edfd1b3cf3ee87e1096ed276fa28784ec9c38ca727984cd5e11cb06bb8bc3bb7cf9e4eb1d674f5eba74f26cc7eb6813da48fd1159a851ea2e6445d41f59cee401a61af60ad9b542c4f9db33cf96fecb337f85a3c663d4eba8845a42bd14c7b6b1b5d38370dd436a310fb55267480e7502f56c439f8f6ca3e423717fcf231df8a4dca1611cecf389b9b46b99c2e9c69ee61a99ba2a064ff804e427c17687a5a3fc89d17c8d41a1f7e7155a4c21c1f0bcea1581aab5c1518d3450cb37d4143a6a0ad2e583b214a55ca6c8f7a9f7e5596cba62474457d415a40e76a6e89c129c973e90603b445c36a1a3fd68f481a7a1ba31918643cb188f66b6a0a31bfccb9482d19844bea4a4f9f6fabadb5758ca74ba328ba954ab2de59b4d797de415ea772ab3bd71c7fc9668e388a1d20601803f2b0d719d23a0731e1b37b3837a6ad7ac58b8b3a971d7c2507ffdbca8a0c2660c69b521a33d228866d6f7f31ba2b087d45b1a5c7e730143bdc05c5cd068c55a611e6b13b48a7391d0d5d12399432bfffcdbebea6f6f2e592297c446058ae5067358ab0d9bcde53a5d39bf31da327f47a3ddac42c1095e5f9ec93cc2703456ccd4ca98c88f3e6e702104b85e869324655ab970c7f6eabaadcde57d553a4e12b50655d6a4e7f84c46bf8293a40adb4cc5f386e7552de537455b166eaf37d7f716cfcbe30dbaad60c97a8fa3da98af283695e00d0c77496837e82a6532d51557554cb3148b5de0d0cd3d3daee59519aaf4f4cc548b75d32674289a5ade5dc001d723bd2e354a2d67aca62317800e5ac235a3fe608b6913cde8a1339c33d38815a5eb9a8477f12a9d7aaf52a9e80c360e5756deda10eccc138d566f6e33f8f3f2fd7a4350ad0e7e047e2b34d8e46eed369dc35eb5b909caa4b3403734f17dedcd65e88efc80d188d18c8600ad237499a4157494b07b2f1b9db051c6b90b7db12cd1a2e2f012774c6657291d3208c233d242a77b49983a8c4aa12ae63af2a93338e2e134f0167d1ae032d4381e97d8178bc548cdc405b2351623c8c9572635344e26ec31440d64852767fa7c80f17999ca74a1d06a8db97ac9d805b02347a723bd137f285bece414020956e6529059c0ca2c72e1fd01cefbc0ccffed8bbfffddb1231d4f38404c7916223e82f39738e7b98e37d995c0fd4afcbce28b91572678cc3c6713f8c74ccf8b8dac2fe63046a25d4633f93d65956b32acf2be8ae062774c625129ad12f6426a76e794965405922aca66582ac16671fb3b58fb8be7b4ff68ead5f6d7ac9bc3fc53b9e900dbcea80073169bea05bb5b5a762f58b0aba565d702332e00663a31f16ed2babdbe7e7b2bec226c8d896723ae6a7e086d0793ff1d091267d3716cf409453318f94633e2f56c3ed437e9de84a2768efcaa7faa9e4181a3cea38aabab1ad6ca4f6bc5541ce11cf98266aa765eaa583e5d753246a94f124ace39648332335577fa2772189e893507bc828648131b61b48e90ec1ada19e959adc5f94e5f25a9d929aa2a8c5684a80f6145cee465f4194869656b3d9dde58a884e3055b88b18853a78b8ceeddd24171ad2d5fc397662da9a8752f0dcddf2cbb915f6a52aaf9f2ec8eca5acf52fea25ab7ad2857c2170a9273458b02ae466b43a55b63968a79598294dcec0541980119b226bf43bbc88709392d83c7c374619053207bbcf88b816778e5fa9e648b3db67d7bb6258f9b959e69481958feef518bc5b435fa9e429f45a23bc824b60bcb273538363b669f43e862ff7d6449414ce650aaecb2180e537ef1ea4ad4409dc973e6e63af350e9c4051cabecde1d045adca93306e7b3f71f3d103ef0e8fba4865a891e82f3337312d90d58ec4904325bc4654f226f9c1adbe5bd2f7aaf77d783a7a307ddf7c3aa5b11da430d21b477e2027a9cea4ee0c29e45245a1f3e8b185d5cfe2baf9ed8dfb8ffc4abbf7dfaeedabb51169a77fe3cf50df55fe7cfe355509d5b60550ead275424da523e2e2ba7801c95da8502c33c9b81af27bf39fc48c92387bfca295bf0516ada96a41473eea26d642fd5829e9938ee6fd4b3e714f429d0e3d1e714ba4143467c5209e450a7d139eaed1c54378cba8ba2c3d4115714c738ec341c31bdd314fec05ee3fa719bd0071f7c77dd4d698e6d8a434bf1192d8582f0fc801c6aba31fc91b290a118659c31379b3bde21ae29d35f7f769916c6a8acebcb047bc31c32d1de2217b232fd90b75cb3183f1d9b5b753606c835ff10d5d762730b8fa916410eef05aa3f6e4f58da35d2d830d2b578a4013e1d651a4db993fee42f3fb161e353cb973fbd61c3d3bda381c1a6a6f581c0faa6c6c1208e77197c54c5bb70e86884c7ee413672f54ea6bb809420b52001d6cae3c30de455076f1083cb558b2de7822189c7642ecb1ce137ae0bd6df145614db8f23f7f0dba19a0289d9e92cb005da9deea5a5a6a616c7afa340570e9ae1b72e9a591d1d43df87f38eeb6379205df8a6e68c3dc2885def51293d861c5b96ee15ea63f4deebc9152b7db55bf9cef680a3a050e1d2680ae5e9690def4687ffa3d4b7a2bcfed60afc1b10e8304cbf2782cad4eb517b10f8018aaadee8124ad05aea39547664c3066a54f9bfc64351f406551c3df4951fb5f0b1fe3a90d30b6bf5d79053a416ab7d9c846d14198383cdfc3d9911b3d6ad54bab53a7fc61d25e810f548c06c9135851ad6056b6ee3db5b415c9bd2a3059cbc7c153a1cada6fea0371b4a07ebea365560cfeb59fb48124fce3ea86709969f15008ea6e14a81c5f2ce8bdfcb04b93241d540a872a839af50a52acc5315a95445fcf29baab5d56d5ec4a35ed1725393c20315751b22a30a975a53a850146ad42e05d6197620320778a780cf9946ad1ad9a9a3e87bea23724d343a713f64b613e46b80b850424f1e9a92d0c7bd2a44b9c6b9059d79c840256d9bcb9a1ad23da5e1c19a9af5a5616f5a4373f96d6d8c05352ea5d2a591032da33cd7949363e287fb43752b6486797da192a51ecfd292509fd0a4e8ad0bad0947f13b03bb4c66cf5339725193d42495992412930c6e68abd2effaae3056dd208276433b23a9b89c99c235813165b9b431879b9a8768039b128c8acab52969d894f5b744ca6facd156b7faa82b68afa248ad2952288a34ea220570c6f11e02ce3cbc1fe3fddd8d59024723f3aa953e5820dbce7d77efdcb56fdfce70b0241c0a96f0cfbdf8e21b6fbcf8e2b9d1cd5bb70e0f6fddba19fb4741ef936c27eda273d625569c1945e63351f4979d13f7473116f4ceb0ff5f2f730bcf1697885d7a7da9e04e7efd0dc1baf521b9cf7a049971e63aa57365ae123431fff8cc5506d735f1f766969ac01ab9453ab14da87f9efa1a9d3d9d52b6cc53bd79ceccf5f7b2992bc2bf8d5d33734be1c0a9f9e7c141ea98f243fdaccc35809cc69f94b9eae28106fe5e41589f8f5f48e56bdcfc3b8ad101ea78c06496d4866afb8b2b87a63357e3564d67aec9389db966e0ebfca9996b6bd854916136ffebcb97640289845fd91facd8d8a8742a144ea5a240a1289899b9a56be3990be1359db9b8c9b75c95b91d90b94fa0c984ccb5807c8e9f2d73adf33786ea6ad28b42256b2b2b6f08053c6935f5e18d0bf29c72b913e720e4a3549b9dad95d29f5399bb32cc646e6075d6b533d728951ae3990bbd1d58f5a7656ee325598654c2afb82158b1a9a171236d607d82516764aea6668ecc45f8574724216274d709a7f11dd011c3ece0e4622485d97438757ac0bfb0e18310835a3bb722d67ea421d5ae8f752cdb8825a7d7c37992e9ab018dc35289c5d028eeaa891d40cb0a18e9b86349a046233214cb625334c97cdc4793f85750248af7eb4370c686664a3c921e4b1f8d7d41722626bea06987e8f79557600f84fe6b880ec5841c48a805603231a6f0a9cc24563ab28d4abd2fe5aeb4f23565cd035ea54d9a57b03ff685c456e1162b9d7962b5c86ed0fadb0a42cb3c8660a1445966cdf882e9eeb327ef2409f20cb6560772a16c54ff28f5dc30a7f8ef6fe0a73dc4bba40a2dc44f87203a7bd06bef46a3ecfcfcc4f9cbcc7cd564235acfbc9dec60c2d4c5bcdefd6651fba2f66d35d535d5cfaebab873e7c5bec1cfb76cb9b81ef3b0c09a85ec1ae615b18b09694b4d7575cdb6f6458bda9f5d7f71cb96cf07fbf0ca55d89683e8757419ac44ff92548ef940a7c57589d5d3b7a8bebd0dfb82dac75cd1eb1d9d370b1b52adcad8d40d4de905a0341ea734e5cbe4e95b54cff8947a97b9a217aea60237580f2c93949689689d166370167706f70524a5b902eecc689ca60ff2ad02cc13f1a86985a8c130941515f6c3806785d43b78004dc0242e32bf0eb5b238cc7378d60a35e44b90ad345e3fc2a46f6a8ba13b64a445f8d78784f4e4e25f1da00463541757c04191da81123d34a3d56a779e51a534e728f9e81727a85724766560a92fd0e375d5e6d7653bf20a2cb926953875d3c1914c6bb89def5a1a7637bad5693a61be31576531e74b1d06015589fa730335b650574151bbcfd7e4ceb2f0344eb5d12e9429784f9e971617e5633b75e1ff7b4197716fd78b1b6cb6bb46e253a7b6bdfc321edb4e1170129e3f799973817ed324a2dffa55e07aea429ceb9dc0aff3fc61b2fb8189c7b5fe2eb7bbcbefef74bb3bfd725d56964e2ed789443a327ff6835cbd48a4c73fcba11b3d9d5e2f7eeef5767a066546718e412633e4888d324a72cd470441fc1f7717c6140a656e6473747265616d0a656e646f626a0a32332030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e6774682031323538203e3e0a73747265616d0a78da9557cd6ee3460cbefb29e605a20c39ff80e143d06c81a6681bc07bd9a207db89f7b4281af4fd5152d488946c072e165e9123f223f90d879a3cfe7af8f7f0e17efa7bf38ff34349ced3bf87494a2d0d58b23bfdd8f801b0910578e4ff63731fdf374ffbcde397d7a7fdcb8b8338e49c3d64b73f6f4050c001faa145870507f2d8ffd8fcb9f51ebdf7e99d7e4779e6b67b28915e1c71077fb9fd2f9bc7e797dfbffefc740b94d04a5d815602aa07f91d2b3d4fde9fb2ae8dbfa3acf9374a82757a7a9864b207d60f93df69f2a167f33b49ebb76f5fbe3effe162bd56642865803217f9be83b41d8b03ae2df9dd54223f42de257e1b8e6215cf3be4f59226af3779a6d3ec2d1974b6afd21c7da5edea190061f83106e15345b10ad561cae321a0e48962b56b1cf8246a7c17c77cb87038f06f97d8dac3fa2d05157f0a960e5c08079d9238cb938a5a79f9a3a43a7a71d43c598e9e6494d6198cb8272646708fedb34c62542a185f8bd5e52b49093c2723e1ba75775e33731687b182b1eef5a67d7244628221ccddccb19aa151e8a338a10784ad041a2da6ccb87b2cf9e38e4fde6362cdd4ba40cad9c612144b6ff7cae9ea31bd5a58c861a091b12c8c3a470b3b499f31571a7487db5b59deece885157574dc2e10e3baa17161bf6ce83bb62cb536a475658c9739917c58eedbd4700f39dfcf5d6f8a924d844a83b3fa8b26283dcce79baa9659dbe08e6231c5cb548e17ac13cd6dde38a1bb539e0e6be38aa3718d177b317e1aa66ec6e55088e1d68e67c3f43c3afc6741172ff873d08fcad560b884e15d989e798dc56d79199ada4a7af16d3e62f74f86e46d9bf11968f70cd8650232b36eced7b03e1057e72bae2bbd1e4c38588ca5fe89e927726e153391fecff98889beb57e454da763a6e5702d333b796e0f43a674fc72643b3ae7fcd76ddb478e859e8def3fef09ed2183b3d9b1b73ebe16a4dd737ea10e0556d0c7ba72251e03b5fcf262831186da5ca16b58827503f2cd4df8dc3dc43ab111931980cc61efa172bae4b015f1c22541575309180748ab541a1dc10672474322e854792b280825007c6f0bb236dee5780a27491d92ac4394fb1edf1de94636a6f1bca78b701c7c8536c69e44d9a0e43291ec73a01b31bdfbbe618be2c07dbc6f2a89282270da30c9c9c855cd657114b38a4d45002347235795d1ac4b74592631746c546c7471c65063afd684878a17142f28debc5a49ec05a391ab71f4ea49d841b1a36247c58e8a3d8b608c2118d99883b147af8814336acca484270d944c2095d1c8742e4d71c9909f143c6b1f6483980d623688d994914d1906a61898d277cebbda97a38ad9d5ee477f81488e9261d50c9b52de7a3d5545e0e53273a8eb0ee6064e6eda0dc90ab4e393b142340a09d05daa83457b2ffa5b95625c30b0a2a9088b537834e41a25b2d25d9a798360de90ffdcb389e5b92354066f9560956c15ebc3d507dd23887d37182c9ab100b18747fb86fde706a647ea32d7619bd228c5280c66fa12728f12584eca7eb69b97c74e99464a365c14d31f506cf862b92836bce956a8dad050ede657cb6b9da364fbc6faa0b70aba69ce4894666669b3bba76d1c58898ad5d41dbd999cde8c4eaf44a80cd601ac078c2e694ed1e046a3903f9880600282c505d32c6a8560dd032b7347a3fd04d86f001ae68d1258d1d186f6a4a83fe106e517ede9401dfbd12ac5281c2218aca81d8176ca63b4583ac3bd31c36894b37bddbcfe078040f2840a656e6473747265616d0a656e646f626a0a32342030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032313433203e3e0a73747265616d0a78daed5a6d8f233512fe9e5fe13f308dcbef9650a45b694162c5c1c220a4437cc8646640a7e324e0037fff9eaa7277dc99ee2433bbc09e361b6dda76dbe5a7de1e57a7878cc5e786f0156b1c5c8eb192d9ffb2f97563871ce5eed490e1c38787889c1b22d554a2c9d50fd9da5cb2f9ed61f3fde6bf17cffa6447e6a7df3724bb50bfd7d11096e61a5d91feac23f33ff9070d962501b28ba1027af1e4b3171d5c0d64bef97c4303993f363ffc8855f780f705feff7b13cc9702f5978d4bc9386b87c4edec0cb9605cb4064d0c9be4cc7ef3ede6edc5db61f0f4766e08863c0d597a76c08e6588d8d30f35e15fc6401c8a365d0883c78087d411871da2a7e62a6e3997798e4d1009bb2c98554c3e62af169e21c61caa75ac44c83656f3db4feba8bd33d8087811330660d844b058c57fbe0568be6050fa0550658a2eda6f7ede3caafdde1103616fefd4510597e0e1218c45de8c085f31e26bbf21f6664886044f348795ef0f8c83960d8ce75d0126b093044ce41b0d8c0c000c1c1904ccb47204f3f68987461cb1352aa2ccc533d66135c53681b54eec0ebe4073f45d920022f68d580a6314115886c2c0210e4b7258b267d9b64e7c2712976df612887e84e82bdb2289c71463e2ed1b4864886b2839a800334e30032b2330c5ea0cd3cf611e012da09ec0191a730a59bc2cb97b2edae59ad455f01fe827b359ab09ea3a84b9835b25c0b85525c44c24b52627818c712aeb3c58a7ad05c38834e4ad53f9bae3b2a501db263675498e99794812b02b1a6830d214960e9e292ec0cc7e6c69243abd42133bd84238097440536b5aa65d529dd800e3e4c332b58cd32be44d1be90d86d12d6bf80eee7a7fd48a8cab2002abd41af3603dff03350621d88af5b50e5e475de290e253b063d6504263566eb950202bd72bb15e89f54aac5762fd5889351465ca281d0eab0a3d408f708a926985b846ab80e94da93da9fa3292aae73461f7c1e0574abd52ea9552af94fa51522af60ba61058943beca0cc4ff12ed89152332267fc11c0837ab315138ca4ea91f54aaadc72700d710cd62bad5e69f54aab575afd3869d53103e6a0952a8c8ba777a9543923944c330db1d12af10f02a0d5d8d12aff1cacb42a3f0c0ba7f06fc05752bd92ea9554afa4fa7f46aa9dbe5a55425f9743648715702a95157d1df18ba7e4b540d54e1c627531814e11293e90a36c52627a25ae3ea5097d88c3b7e4e2db4d5bf1dd2dd6bed7c9da4164da1cf85d56b7d81e24db26f9b0adde1458dde209f3b2cb9f6902cb699dac1e26da21ce4c0b7b73df528c3079921346de15cace547108951062d511eebb6e69ebebb9a39d5807c2fca037db626429895c69ec37dd96ed16433a2cedf076ea1f8e552ca4cc110f0bb223f0e4508a0375cab99a4fbfb534120748f46afe839095b50548ea80502e86908944c44f22e8817024b00b63e2f9a935ba6956d652f59d242a9c3855f6f8793a926ba1f1cd74cd48249c274c89b87a3e883b0d8b66f0f45b1497105c3aa886d0f44354f1f09137e08e0f8100c798e2e1d99a4052a90cd673bb6badbd4d5f14b0fc7a1d764bae56a7a37da7cdef72673578fecaf2e66520feacfae68526f9130b9c9cf85466205c34c899a6c7f40754e1bc0ce3df51e2f811a98df02b37dc6515fd8753e3b42232c75412d3a11755ce2a90e4c8f3b25556909e9f957c60400cd2f32396c4adfcdc1f243c395aa5eec93ce0ea38c5b13261d24d45d9a149c73ad970590344060561fef65058f55970a54a9308d63fe6d1b603ada5523de30c534bec2d57c11bbd279b75c049804dcbb46bd5f6dcc617b5e9d342c7aee66fa9d2da364eec95fa0513babe4a7bbb94c9c44ab2eb687c8822f125d47e75db78fc864b803c941c2c21b22d2aa59c5d2ae61687e2676f5fddbe7983d837b78f9b1f3eb5d6edb6cee21aca962ff16edbf552d541ab97bd0eeeb7c457dfa63ee2b2bde19213bd3b87664683ee556e7cd8d6e3454f67bbc76dac07996da7f0b0006661ca82bcd9cab81b57d6a7f859d08fe6f68b65ebf15faca1d8647bc17aafdf7cf5dde7afc01ffcc702d696d188f67ec14e4d7eda294210a445394678aa7005e77018f1fa752ff805fd43eaa5e7b8a5ce70bd719eb9e7287e8620e966e97ec1f477f5c59b3487cced15667bcd43e0397a595af042ac13e675678395dce4eca5e4580acb39fa71bb9982efe09545db1c59ea123f1cc1bb04093258426b9e44f3501883a6f3d259f7ecb6eb51d7b40d5b7a126edc13d7bdbe5d62c65355574f8d5d1dcc2f550a7c8f228393fb9ffffaecbbd75ff303d93cb9c125143edd72d2e30934674a3938577356dcabf7a0da4d5cbbb75f5f87a059df0facfa92758891d57b30ecaaccb43f69743f1abd15105371b46e748f269177c5cfcf23fe1d9693b019bdc56b4ba045221cd9a32e4536ca2057aa8bf84ad1054a6308465dd205769aa54697282714bff41c0ea88f4bcd299894502ed98a87d6d949721c6c8bd97138bf3a852511b737a1f0f15e62f0d9e3f1d28eb916e278f61c16de2de82b563c23a6383d314b383fd735af3ce892dc969e3dd8ce4310042a7dec95276cde19bca0860fa8b0e22cd09e64f76ec6728bb1d59bf10cce4368d1710d70ea548084dd05ee4cebc7e633dcd930c6877ebde87f6ee16ce34bb6022a6a356357a55c12ba2d44fa33aecbca4587d732d89c522827336c74c2c3d251b33b94b4d394e6bca45aefd55c88ebf7c00f090ff325162ece6341f191f0c92779118572b2ef52289f24c6b5b279c1874745e049b148d77aa08f331026fea8cfa38fb31016f8231d8753e79064fd906bac692c068feaa1b454f08d15d0492c679f1696ead41e59f5034e92e0ea250f25f368b82b97d4a076e1d8b8a8b87b8e8d4e578997d9e83ca0c783da537c37a977e5849133797d1f904ee7a38aa2acf2779784a26a513588ab3ead94ddec72f7a4f74ca97a298f3339f797c8b9a4807a8ab6e7c2d9e77f78d3e9030a656e6473747265616d0a656e646f626a0a32352030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820333936203e3e0a73747265616d0a78da9d544d6bc3300cbde757f80f5495645bb6a0e450f601eb6014b2d3d8a1cdd69dcad8d8ff67729caeb42b6c2dc1b178d1939f9fe54cef575fab4f77f5de7c3884141dda3319a3a8113889ebb70d02b15a0621977750f7f9d6ccbb667ab39c778b85a3e0ba4d43954e8e184183a119145db76d9e6688fc8a288a18b19d783560cd16240bbcb403e0d78861d39630454b7eb1e4be102c578f49b2b2e45c4bca9895caaca5d05044fa63d250ce74c4759de557d91c6c601d6b7b6546ec658f0d832a8626904d46f616d3185b3e198eab91c723a7ccd23ebbee6eef1a9f722d5100cf3bd7e8a5659c55b541ca96db49905171e0bf8dc8a3118a95c455c2f5e2e1f1767e2c813181f2910435e96adbcb56946d6b7dae87e96d61324c7dc5caf76cc6fad852f19462c529543bf2eb70d487161c368ee6002939f60128ffacef4bed7ff12441e6f3791e09825cc0f3d1aec4053cc990c2f9bc800c3e5dc0f3024817f04441e2393c89a0ea227ab0ffc5ae8565bcda529bd32edd610f9e5c3b9a663d7996d75dd32cbf01ea2405e90a656e6473747265616d0a656e646f626a0a32362030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032323831203e3e0a73747265616d0a78daed9b598b24371280dfeb57e4b361644548a1034cc30e8c0d1ebceba38d61cd3cd4d5364b79c1f6c3fefd0de55129290fa96bb2c66e6837e3cad4199222be88542aa191fcf706f87fe449a025f2d01c7fdbfdbe93c2529b7bbd6893c7bf9004802808bc71d458af8495d23adbfc71defdb4fb6f75a9cff7d0fcf2e70eda5e20ee2b4be2aad613baf63eb969cb7ffe0f1032b4240569006b58764020e3f94239878a9aefbf0a236bfeb7fbf903573bb17c5ff3bfffec74f34d2beb6f3b348d0f3f16f8f7b243d7d6759a6f4583ce3560840100f2ed1d1ad11c77ed958450def4175131d9d6051efad81238cdf57cdbc7afbb1f76dfb573ee1d0cb3eead6e50586d91c2af0a638c46e8bce4190daba3c27f7ce114a1d7dd0879a47fc7218e7fbf77eb3e8c065872c0b05e6154102eb497d8fcf1cbeeed63af06aca6803c2f5af352b25279c18b8cc6348f3c31fffcf7973fbefbb641123c1952bae6f169f7f31752c2d383ffe201a440543cb7c4ff009c579ca50e0fb094678e8bd5b45bcc327e318b64c87a0320147ae9c3708d25a539eb809c2e977a336bf22ff676bcad373a1606309fb5bf4946f9203f348f5fefde3d5e350278c10459eda46a90a537a4482b56d568e1a3f44b922e3deb1e39b4213d6e28cef8e933464e9de2c5ca660d9724cf0aedd8580c7a8fd02825da341550562e4d825ac086d24f9f6d6405de0b2379715d6b05efdeffebc7afde36a007f5479ee430d7e7e95cdfd02f69e18d34aad82d5b9d1c56bf3526ea0c477646221796fff922116821212c745126d909c3324552b4770f6f9417b2b70d6583a8aacded2566fd96634db2f15d68e7e387c1c8648ea333e561c0b1ed17f75bf4eb2d0aedc9ca7a4d927353523265cdb18507a57c66ca637a6aca5a8bd6c2556eca71466eca2eb87c0a1ed138c3c6ce17a082f74c6d39e2476c9d289c633265a6bc505809a342f4b1a529a3d2823da6226a17e0cbefde3ebe7f1f2d80836d6d38f4c71acea04afae3a199a00799290fa6d0699f3ecf240ecab01f15a5b52c4f8a03406b8ce7d6062b73a1e9d303c6cdf8d640534c0c6696eadbb1d8363307a6ade9a7b819f6ad7117a6d8281b5d2cf0d0682f7ed40cff9c9e29702a4c4505097393ef37a62ab2ae7b60e78d99964cc2ac5cfaeb907a6444dce79169d67b92de7beb241a27ed3034dfab7aa9ccc8411b6e0fbe5c25e844ea9660bafeab2d0c6b7cba4ef6e843361cd1161ec5b39df398f811a108966381ded6091f30ad337a8fe9973c1dd89bf1a3d965d2d035e3567a8f2ea382def385ef426f6385437ed85c9863dc18dedc1d3f4e7b5c65b73c2521cf3e0f5c4a7c3633da3edc1d8ad52d7508cea070be11b3bd5f69fb2f90f194842aa95b39c653d2fb03737a86cb82a9078904dd16bebcca4412fa98ec15be2f10be052e14d8cb6a28881bc22c728ed22f693a04924ad4197b938c5bd93b02bf82bdf385efc15ec5c3d4e4bd360b93acb6856fe84fa1b24025fa2ee33389a3eb83be018d663f83383a2701f839ee62e0c0be26ae54a1a8555d5769587f283700498f3adf0a9023302a203efbdc31ba305dd95aeacafac7fbd9b5209f2fc9a6480fba03ce7aab5e91fe3148c7bf0ee945dc9c0a4cd746a0d416b3783a4a4f99ce516cb8029f333dceb891e9912329337da1f05d98ae48486fad868549d61b335d852b2058473a4c42d1aa481a53576097b4fe6aea1598cd762f7c6d08ab4c47cdb4624cd6c2ce4aba1593ec7a44fb81754ea2af30ffa8703706f35a3b24368c5706bf540697f05062b0f5c26924cc107c4dbee4c9d2190393a83aceb895c023f62b083c5ff82e0436e19d04915a7273b43181b93ff6aa4a9af5fde8d3dce640fa3c9f6e78f4b6da27de7347f669d8624863f34ab0debc5f22f70fd31949f7a147685fa3f002e5cdd24e79dd9e7efff4317817755fa0b3ea68a3c8bc06d52f759fa4489bc24689e6d50e17fc4c9e103d4abfa4e92898a25ae6417592712bd2af6ea482e8b365ef01742d51a8705a68c9679a6d811efa0bbb24723da65edded1d209ad8ea47eea12cbe38dbda1f44ae0aa621f362acfbacdded6c7b27d9dda6fdc69c0d2bca8515f957cebed0c0b9088142e0acb51500ccc10cb3d7e494b21cae2a832829a76c9c71236523b49731bb50f82e9c55860d0680259f9f62bb3167f959c8f1b47af31cce0e66a9e3d83165a97eba77c43c95c97781706c58c966cbad32556c49608f6becba3876157178e367b686292f9b559ed7f115a62f34682d5a7a296875e1703d716b194dc7f44b9e9e83b44bba15a1576c571074b6ec5d006abc30cc33c48569751b0394fb2340e3e1368066aaefe7ee3e1541f793236df9b3f8b3e2d74f78d821ac82b2c6ebd7e0f2c5f2b064b8051e066d505e5999459751fa254dc7e1a0fd256b28cab8edc87fc4e09877c03aca11ca048ef3a5ef4147924aa03316969c8edf968ea13f20367bbb4e479cd85e8eca9486a6fa9cf0b3a1981dcc9d803a7fee2e1e255edc8aa8df3da0fd0cb7d2378166eb7dd1b07412b4d5b48a540e78cdbd6855c74b095d9769c85f83bbfc0cf9f4cdecfae3ccba58874eacd913def1d2d7c98afb7cb5d363329bb2b88889c3c698e058d8a366f2ae7eb7121f1fcd8da25da0998f7116cc3f2944c7f5cf5366aaa40bd86b4714426cf1598f11c49323a9383dae93dfadbb64357cd6ca4d065fc017465af6722beec22a6111944b835b9c06b7d34f1ad2b06ad47488f4b73fa9a0d94948ab6d38da84a8d5a0f83a4010cf8b6fb6b2f60a0d651fa31c663eb518dcca5cb0bbdab6eb6ab86eb0c7fe0ee2c4fe6720da5f26a99b93b44ff4dd54d7c828a756727565eb02d839016c2a80abd00b5934dad5fa250bae544f3351ecd8ff1df317cdd34285f62bd8b45eff30e9dacf7e4f59b9eea959678721f77346fe7c1d8d4fdd97c4495e0e5b95b0a25fd42a6d1a2913cbde7f30b06eade3035151f7bb0dd370faa172ddd230747c53338cabe5fd2cba3d0ab66ba95b17de1f7e80f8a46ffa92ddccc4a9b9d2c4554a6661e63f8285f9e865e90c5b0d01d2782d56c5d2c2e999494d2d228bb8ebcd04cfa3eab5bad14e607aa8e4e036f1d7dcbf406d0d5163c3b3ae34a8d267682cbc2e4d5cb449e36712348c4b4d76c4f3dcecf4b8ce5f2846a03dc79df573dfef9adbec7ba7e4efff7d9f92e40a656e6473747265616d0a656e646f626a0a32372030206f626a0a3c3c202f54797065202f58526566202f4c656e677468203630202f46696c746572202f466c6174654465636f6465202f4465636f64655061726d73203c3c202f436f6c756d6e732034202f507265646963746f72203132203e3e202f57205b203120322031205d202f496e666f20313620302052202f526f6f74203220302052202f53697a65203238202f4944205b3c63353036343362313230656661353662323364646162623332633533333830373e3c63353036343362313230656661353662323364646162623332633533333830373e5d203e3e0a73747265616d0a789c636200022646067e10f1898109c863a49cf8cff6e4131303f359a079a2660c3056178c25b20e48b09a0009ae4220c17415c4facd0000c8910ad10a656e6473747265616d0a656e646f626a0a7374617274787265660a32363637310a2525454f460a', '504a72924faf9674eae441a227ecb1815bc5f95fd949e30db712476bf9003070', '2026-11-24 13:04:56.647579+00');
INSERT INTO public.certificate_document VALUES (2, '\x255044462d312e350a25bff7a2fe0a312030206f626a0a3c3c202f54797065202f4f626a53746d202f4c656e6774682031363434202f46696c746572202f466c6174654465636f6465202f4e203135202f466972737420313034203e3e0a73747265616d0a789cbd986d73d34610c7dff753ec3b9281e07b96d46198896302191748f3403bede485121f46c5913db23c6dbe7dffbb275b86a40da1944c14ddc3dedededeed4f7b31a4c85261c891768e3ce9c252206b1465a47596534edae69e0ad25ea14991b11e6d9a8c0f8ab421130a0cb664bd8790239b6506c2640b74ea404e79f3c3b36734f8a9aca7b4534d7669705c4ee312132b3aa1c1d9cd22d2e0a06ccbd97c4a837755fc3336c74d7c1f9b585f418e078faae56256de8ce65767553b8bd436ab48cf9fe357741fcc57754b8606e36ab2a4dfd90ed60d33f875b19e24cddb8d79317e7bfe7248496470f8f3f06c3cc672a5f6e6b7c3f317c7bc4cae760386e5321ece314f37f4f1c9786f389f4d605d5c5ec57a52d62df7b301613df18bfa6a3ea9b0f2c1d124d66dd5deecbda2c1e9eab2158bd82e85d7fcbcae20184967db5e91e9ee9dfee068747ab36ce3f551fd7e2eee7adb4c62c3b3eeac6785d74fe2b45ab6cd0dedec4fe6977197cd582c66f11a129814de644d67f39747a3d7e5a2373899c16b6caa453b6fa83371b3088c620936d97c62f9e017de0b3c19cec2059f1e78a6d094658eab967b9ce2a247d1171e45c3423e0f94ab9c326bc9640537e768b67c3a51f5ce528e72e634baac43578eb37a41cef00c4e8aebd610349a320c32b083bbbc153bf8386336e90f6c85e7397ca651e06ac8580ca739281e95a9ae8aa24c236bca58c8a940c11bac00e67a6eceb9b92b16a235936a619c485d50c1f6059ffc6236aab5725dd9c2495e8ba3141be6e0af34546b96f1013ecad106b3d95f6817dfb95cc377262d4e2bef2860d2e07391604d19f439c5da32ac02ab67196c41c0288ee2608d9483525ff4406fc67ab5ec81ced93a8bb2f5597a17a9bd9076de325d68d965594d216e5741365f9ccc7a7d3a0c4957210feadac8ca953ca21f0fdad3caa1c96a2d75395be22de378aeb4c346b61e3ee6c92ed691b5cfd1dba2d9e60ca2c5ab584d3faceb29b65bda330687fb70564e97a0a59cefe170fe17d4a9d427ae963117a9fbb0bcae6688b693f16ed750cd1020ba630cb7bc29afe3ed783e020aababfd7a0ad0010ea788ec57d8d2547a27a53ec8b6e2f2162812d4a0f82e44155f8da8e27e446dcdfcbde904ca3c144feb30142c002bb9eef164d6784af1dee1092166c0311bf83bb8c113ce33c792b7e8461777df8527fb099e1ce32920d4812709a684278645ee528c1abba113370928129df0374560a253c87a3af9359d849a01a19d814ea6d8d02915854e2026570b8081a53674f23d9d44754727942dceb957c5864e365f0fede8840f5906db1de6f2768b4eae8055818a806443298f150134c6f470b2462091e0c230c21b79043b82b91f20254e79309cd4064e06b834a8f3db0a78129c4c6e36707245b181931357253831647cc8377032f86a99f4e51238392c931fd12f732638599673be8793753d9c12fc64e30bf9367e733629ff256c32ea73366d05f237c352caae9877e7b3b629ff3189823fbf125146df8fa8bbadf8eeb4b20f4fa6ec16ad90a8a7bc219da962934ce5454fab0c9be3649cc9b33e9942d2c2d189dc8873f584badbb42a3e4da6b2944c014f99716b5a717e87e38548e668168312ae209ebef25d326525e1d82453b6c795de24535819a7701e0168e4ab9d70958a45971d72b540587a09d30e577a2b99b25bc9146e273913d6f7c9144e481adae10a76b3138446caf4b8c2dd28d72ac58e56303ba010124bba644a75a959904f0493364067c0dc3ee08d1496cb0fe655def3cac1665e01bf9de9932997e48557c9835d32654d9f4c614743ee36bc72b8c6f1b3e615b3871fd66f258d4cbc621dd6da0daf72bd954cc9f9582753e28c6f0eac4c7d11b0cce7c0ba3bacff23bb0ed01a194aa60bd7d77152956b8b15e54e3fcdf930faa726631fe2aad9f0423bf193b89caf9af56556c239dd5007bfbebdfc235eb5946ec86dd9c0c5dda55328d25f5c6fdbe2ff7f5bc2bfdbb2bf6a3fc04b3bc7001f18d9961f683c6f4b3ac35d3f367ce13f8d3368aa9fd0a8aacb2541f0323693f2a62c6b549a78bd58712f8ab3aa9eacea29daf7ebf2e3136e83127c106695c8a277b2fa48f840d038ce5665332d6928ff2328eb1287e2a089655bcdeb51d946da19fd6894414c18c408ff3c56d923a51eade5d8e893151b382e81f727c4d27b1addafe793fb3480d5e2a71db670c5cb4b5ae8b46ca7bcc8e37d48a57f54ec9cc6a6adde571fcb96c3f5a9194095198c8eedfeb1190f073cc7137ab36a1e95555dedb263ff063d7a66840a656e6473747265616d0a656e646f626a0a31372030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a31382030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343838202f4c656e6774682035333432203e3e0a73747265616d0a78dac5390b741bd595f346b6e58f2c5b9665f923c9fad81afd656bf49725f92f59fec48e136c839dd889133b71fe8e63397620d80924e02434405adaa465db40377c4aa1bb65b3692150286968292d2df4147a1ab21b96d0df02c99e5d8ac67bdf8ce4c88e43600fe7ec5cbf99f17bf7dddfbbf7befb46042208228da826484239b46962fdd55f9f6b838e0b04a1b00caf1b18b47efcee45c0d804cd390c1de922f2f7f07e125ad9f0e69dd1f769f121787f9f2078ffbd69ebda01cf576c66824881f988d93c10dd86b288e3307e0e9a92c0bcc83cf383efa6a6afcea9ba9acee3c13c82f8c3d3a642fcfc0fc3ea63735d73e294532922562a92e02e9897229c53c3fde5b9aed89594532ca5e48b617b186225914a3410298bc6790422f71255e439228bb8c945fe8008f3d2081bfbfeef44987d7672cf057811c0d31136f20f441849af1f4707098afc2e11264b016f0f3c2f7138bc2d1ced1bf23f700d8f7c10e6dd0d74144416f91aacd162dcd34416ef53187b10da039c6ea48f1092f504f5993c1e26fc643f8703efdc73f0fa39e818212367817f07e1273e8576a3ebd3b9b32c8d1a0e8f771ce87770f878fecd6449c88176c13c9290b1bc4f100540e33a5b914ed07914f4b5408b5c5b4ff42e21e4a90919d84396a200b9b7413bcad162e7bd44b8d1fd849c5c49e8c9b584923c4c949143848ebc95309256a2948c1234bc1bc86e42014d03cd0a4d0dad089a21fe7f65fc6921febfae6796ee46bb8949b48e18629f878949b66f941867750f11ae1b91439f10b92c4e37d14d1e21bae7fb27896a68e5375cb70a6208379627b4ebe87e44f42317d1cffa7211d1f265a80e3edefe45f0530a8826f6a5e43a5846cc003c0af0a379781d09900659e7a111ad453bd051f438c0a585406601b49051f2c7e46be44709e0f1795a5e1def56806dbca717c107293280950047e7e1d9d49454436ad502580530997a77ea4ba91fa47e90265b042b018ea4fd63da07691ff0f3f8ee7968e68ff0efe27f8f8557d2b3d257a67f2bfd7cfa550c19548633634dc6d7327e98f1516645666de689ccdf671159e2ac60d658d6fd59bf14640b4a05bb05cf7e69f0a2e02dc1fbd93c800280b605d007b0217b8c8523d9a716c06bd91f0b33848a79a0853500273e073cbd34e448b1d3e01c01eb7499e0e3b75144230da5e28b691e9d85d0f7117ac0c15c70f6fd7a4a4b5e8e491f7e181542d8c08e11c6b90b668988624203f3442a5b4181243f8def5090f0d050b4cde9b06b351a47e2258cbc910d1e5795abbaf8d09e67ce3a8241c7d9d3069bcd709abc4cf7d5d23df2a024d062189988fa2a2babc62b29ca02fb946dee0a7981bc4aa808a2416d211df600490327295fabd5a8d3d224f90505c0c0251592e8d1f6bbd7b95deb0eb4b7dfd12dde2d190c358ef87c238da141c96e71f71d02eff06c67e7a1218fb3c7e17137d5ee6c6b1bab6d727b1c3d4e6c05accf59d0279390606d684e1b4e0f2c3f56e0e35d4ff5f73fb56b644bcbd640606bcb16f2f2eaef6ed97c6a7534b8bdb56d5b00a4c5545c40258bb588240161f437e621d4c93c8986c8cbd1e7a32f46e3b81ec0cd48c21585d187cc575115f312e0bd16657ecb5980970216d07da6059c0e8754e55049f2c110a7da0facf7240c3121190c8321fc9b1a3dfdde00f367b4cabb762ad9185e6f983386b9d3e3718e36dfb2afc74cc4e53b96d08516a9a069e01e3e80fc070f323f212f336750434c8a4ccc6f386ce275c0e671d8e103d85da01f7637540ffd02e8675d010659bb1a2b3c077d9b237b5c16921f631a86bd099ec7013b9ba3428137ba9086c797840f9423ffe3cc5be9c8f0f0b941e03d958dc69987fb19290a8fff2a3e330766a6c6a585192808321c89c6e9f29c309ac38e421ac3ba48e1e91285a791348044d3071dcca55ce6cf66a0bd1f4dc6a4645b3673379ac88e3d13a77e62de16888f6d81e76e445f771d186136d980d3efb2481aa699b2623f037fc2abe6875513630b5c5b371c1c4292b205e07f0ba9510be17f05899e5d7e78a3cfbbf17067273cab361eea74f536949737f4ba9cbd0d5a6d432facd7a1e59db3c31eefd06ce7f243c3de29aab1dfed5e1dd26a43abddeefe462ae1c303acada5491199a6d18844495e8c0a5ac66aeb76b61cbeafdca95038cbef232fbb36344736b899bfa07be576b58696c32adae61e9d97df78730da43c5a7c532d2ebe7ff84f37d7e43cdac74cc5b5d9c7ae5971727e116b78d2450a4940a1a6c0e35f7fb6fbcc114ea723ac4ead9b8a99dfa2903d4931ec91905156826666ac95564bb9e2f163d7529456ebb03b9d8bc24b2ae5ec88968726baf2b797acaf2e73c829ea485777707b53ddb68efc6d05dd5eb55daed31fece9a9dd29b0f7052aab9ba43a99ca28b0946c6aaa5ee3b276ba6d6ebf542f2bb5661be5eb9babd7b841129c79c56ce605fd3410bc1ad1cf5f20d39f23b747a3b12358d66a90f53060483859d9e0898bcbc5111aba657fcb017dd8620de90fb4ec17846f6f477f647496885e1fb1a0df31aaf6dbc3714edfe3380d205aac11d308e5309f3ef073f9cf1f6062e0bc5f253740b87298bc0fe391c2633171e3697834ef8d73474f684f1efa8ef6c4d173c71f313d02d3f693936c93921b63c7e27cee89c7af989bce13e3b959573e3afed3f0cbc73ffcf8f82be173681ced607e85accc61e620a2995fc4671ee4b2e180283e5384d2fefe8db3aee7bff1098aa06f313f42f5cc1ae69fb19442c0b6c473a703e1bc87541221dac03c4122e66b68c70899161d897d124dac773a69224c04d1a5e616d8e592f0d9a5e512a71daf349fe2f2aa0456c225242f7a5658742baa9f7988d21a95faa0c66536d4e48ce436ac72d5adf74cc924de88401bb29a431599f2c1627e995ca6d204ca67355673b9dd182cabecf232c7fa488db508c7a51f2498008fcb27cad875a45cb0d290dd384fc3ae4525bc399ed0d17adf5a79f6e44cbeac3fd83ad5149e5a656ea4a846b3b181a21a045653f106f22af37c89a9b2656ffbb2e9e6a8215251d16434345b2b228684ce5ed0b934ee37d73bf5fcae59d771672472678777b0297734276431d669b575466b63ce686e7850d07c6747c7de883e5469d3db308f88c166b05b9af4582bcc636d9256092e52363b3aa44b68e55d36150eef690d0cc8f267a684b241b3b99ea2eacd26ac9ba0797a59fbde964a5309aa89656d283659b156d66683b1a92249ab00684525f363cb0d3eb800dfc97192a65d532eb8e2f6c6d0644bf5407d192f85e945b706324afc467db52a2545d3603607f336e6d6f7095aa6972dbf236288ac7609155983564bd8a05fe6b6b51ab44a3b55a5c69ce19c84f680ae855ca4d20955252c4b898486059deaefa77b83027966a6886faa9898408f8fe505ba2c3c723b89287dde18b392b35a19b90c74d010f4a2fc832da64936a3838d70de622336f8879b45bb0521bbceaf2e92adaa6a89d6d7ef6af6f795e64d358caf3004cbca837a7d6d7979cd3bba5085456b557874538a4a5be3ee96d668035da18ac6fe1eda568d46ca6b8d06bcd80643ad16eb08e74cb2147494c6f7deb877c24699e02ef2cfe489bbbc557df61959a54a699381139e1557d2f63e3ff36d142cb3cbe5f632e605ecf1500d9c65ab013e478de7a025fe9999195219bb40f6cdce12e4dcd9390d8b93037b0c1182a870145cab0fc4802fcc9665e4e519ac33b63ec1cc1f4872078fd291bed8cb812e33cf0b24e2323b4066e17cbd80f70717df05cc6c88f8cecf7e71ec99b6937a9033370709de868aa538f7fbede7b999c0fd6aa25ef1cf905763595c3f6f23ac8f9eed9750f1b558c218c9769914e6dceaaf5b9f535e3458e3bdcd3e536c51955614cf145b95f02095b74b7cde460fafa66691a5926c96b0bf296e7fc992f69fcc5c687fe5c812e68fc7e67aa095b338032c996c42ed33adadd31dedd3ad6dd3cb4c7514556762035310d9bb7cf9de48e48e4eb847717669324234424c7259cd0d59cdc4c57f5792c4f9ac1f532e91781123ffa42091cf96417e937c3529a99d23dfdf349fcf20c131bf44f685590d6be5868c13e7d8205a225ed062d52e486483bef9ac933dc55c4a4a39e75025a499f9bcb32956c8f25c90736055d008a98d7b18ab2304bb3abe181d1ea5d55d4f2a27f2fc153b1b020cae44657357d0db20a5319eebd9f0c642259517f1448c459caf2e045d7716ae91345bca0c22b9a8a72144dfe66bdd553428acd5abb4b97271575d93bd57d019b25aeccae25c494e6a51fe72b7add910a9b3969b14853905c2b4e2fc766f252c0e220ae63e41bbc8e37092c732381cdc290c620a644f247f09f074f4ae5b95a933cdecd923d62bf9e20c6159dabadeff1c33e80c5363974bb4f924da46a6c44f61f9a412fb66d7f575089bece7827d953325b412dc72662a4bdc25700fd6a156e639358ddd1205631746c4365b7ca737022dfe7c85c17bf7cd23df701c3ff226a96456a0276217e275c83060c5eb100aea107ebc0ef9e9997b0e561cddf9958a83f79c197bc0740c66ad45e8383388d089d805f414d311e7a281f9f14a44aa71e14a84a2f982e79efffa830d0f3ef4dc8f1fbabfee7e244239efbcc37cc8fcededb7f12cc8ce419855c0ea091989b5948b1f975348de5160106597e79af5b965e45f0e3d6a7be4f05f2455cbdee1676ce6a5e9d52bb6905d4c23fad7d8297b848ad729e837402f8bad53d8031aa270a55295cf3c877ec89ccf472d1bd116f3d80873d4bc13fb38ec34bc7476a7a9fc8cbd46f5f936a1bffe1565f4f7dbfaa02323037744a3d7ef4a4bed533c568e5759396484e33325a13fbf3464d30ce35f201048781d7bbc472c211427d3bb5fba4cab6718eae632c1eeb0844cec7a91d571996e2c110db098f18ff72dad7adc0bc85bfe4f54dfd8b7b4f098aa1ba2f81050fd7cbbc29a9ebb9a2377f5dcb6bfa5f9ae1e3a4c514d761bbe0bfabf37baf389fefe2747479f1c980a8e75748c0502631ded63d5d8e3f111cb913887c39946f4e47da8901cdbc99d2e70e1a80609b0560e173e422e28bd410c3e5f25b19cafaa29f6592a1a73c7059191aaf066bfa2aae2295437f446b0d929b33a5d8e725f97d5be2aa86bebb0fdcb28d0558266700627d4d79de938fa2e1c797c175b2ba6a172ffe656e1785ec4a6f3a955557ab13eb7f405e675f4b317c9ba4177e36e81b9d363a01d0a0f45b914e9e935ef8c8efc1b8ddc6b6ac3a3b56045d87bc8cdec9722c84d030e9503c13a405a2da7542229dacd3c86da0e6fdecc1c2844999a933bd01b8c79c7c94b95681857173a909386b9e5379053ac92a85cbca48d14e97d23adc25da2168bd6a75479b55450b8d5878e310fd3064ad6e18d6cae6a8c0a4c1d6e035da9f2519457a55616a16f8efa98734abdb67a4b38bcb316afbc11f856005f6972edec828c9664f9eb1cc002c7ea1c3df5fab763054245a9a87ea3bf76ac59ed52a99c1ab55ba5720b6ab686cac2cb6d48c89c29ccca4e0b8cd485b7d74c967acbb42ea5d2a52df396e235871b990dbcd3f0d7453603869193f907f457e657e4aed1d1d83d10d934c8d7007e218753b97f5e42177f818bf2a9a5055d5c66a0aa8ef19ab648bac35fb5b1a17e83dfefe047da6ac63b28af52e9a5288f52e9a1e4a6a222935c6e2e2a320bfcc381a675852ad11a9fafd76eeff5550de4698ad7350586fca37207fe6a20a7356a871cdd5a6c94c98c4545f85e8cad8a8b920ab662a6f02e03070ecda2a0e2f3160bb72a26cd9129f3c0987563cd2d3beb72f5dad74d1a97326154d45898250453d687b7d5546f0d97853b68e6237467a9a74ceb562addda324f297056b0e7bbabb0af48b91dde8e5902478afbd8ca9616c8343d7befccf4ecec74435d3dfe139c3b7dfa95574e9f3e373533cd5e33787d34a0853d7196a6d99805777ee91092fe64942477c6ee19c55856c052dc34721d2f7b83451e93a921279a1d1eaa0a6dac927bcd8f2137446e8b233972f5adcb2bd9c8558326659f3b7215de0dcdc2a8a8d1ac75972adc9458975b7a9af9233a7386acee77d6ef5a3a723d03f1c82d6273f552914b43e4ae605e46f4ecf03073b2e843d5c2c005390d20a7e60b45aedabd21923d9edb682c7396963a355aaf70ab1bddcb3c49ebb545added0b0b7768c8d5c9b0d2257eb4b8a5c1d752d72adc0d7f04523d7d4b4a33647a73d7ff2aa5458a2c8a91bf6d5ee6852d94b4bed2a25166671e406372622b7dc9d14b9508190e50b22f736e466be89ae30bf9c8f5c2c9ffe4b8b5c63eb0e7fa431dd56e55b5f53bbcee7b1f31b23811d6d1afc514fa3b62b147675894e2ad59514eb0a0b753872c3eb217207aab8c8f5ac15df38720dc5c58644e45ae0a6ffa291fb5f05d932796eed7055ed6853643b6b600336aa43a972c07d51e46a9a96885cc4fef23847ccb2e74ea8c727f7c14116114373836c6f26d49d0e585fd8f0418821953ed5b7aff5784dba593b7b4bf7462c393b1f2a4aee640d683c96ca3ea0831ec0e76a62726e1089012313579f49d458449521cdbfafd5b5ef7875ba85a5492af1499a647f09fd3471621f872a1b8e5392bd19fb33a6f65f24f9b1ffb9c8d276012aae4e9578171c675d312906927201984c8229bc516290965616184b0d7efeee8ce0ba40d39053692d5256ecdd7f31df54ef2828759415680bec46857b85d5db4beb027491a2d624b8c89def73e70ea03f912f606b75211ae5a29623cc3f45799e4f5fc1a3ddc49b24424d78741cbcb31b9d7a737434deef4eeebfc0f557cfdd82bab8af935d9c9bd2dc07decb2b56ae58b9251c0a871e5bf3def4f47b0323972626de1bc13cca618e2f3e87fb484c732e5d1e826bcb0ab81e1b796f62e2d2c8009eb906db7208bd85ce8395d8df926a301f386bf16989eada2baa6c6d51ebd2aa98a75b9bf113bd754bc7506e4dba51313bffc2527a15285d4e509a5fcbd46bafa812cfdfdfca7cc0790b7a75211578c17a804ce0375826a2f39a1843d771e7705f05dccb1cee626fbc461fe4eb47afa1af24bca613bc06c376d1aedcf5d060ac84b9841bd0044c5815f6f7a1ce380e370e632d9043de01d98289fc11205df35b0c7b46461a847f7f480a4f3efedd01523046a5f9421eb2370cfbca9d8ebc1aa543695429cd52650ebaf704f303a945e1bacde9ea71d021655d41a5da619199d485996307efce3105560a6cb7f9e966873a5323d218e52ab3595d54a1cf65426873912f6cf276592b56385dad8e3c9da09c2e33568ae52ae163bf2ef2d22a6ca77658ec7a74059fee06f0113b7ebe46792fbeb8fd851770dbfe22019570d3dc15de2fd86f4d62f6bb5f1df73b2bef6615f84dc61f227b676327a5ee1ebbbdc7edeab6dbbbdd0a9d44a253c8f405057ab2d085075c6e7640ae9748f4726ee0724c8ab63aba9d4e3cee74763bd695180b8b706e2c949a4a18e50d872045fc2f8874c9190a656e6473747265616d0a656e646f626a0a31392030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32302030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343936202f4c656e6774682035313730203e3e0a73747265616d0a78dac5390b741bd595f3ded8966dc95f59967fb12d4b966ccbb23e23692459b2245b92258d65cbbf58fec4891327cee2c44eea4042139214c2a74b28ed166869f7705a36010a85030b8406684bd8d3252da5dbf2497739d92e9f4209a7904249db53aaf1de372339f22724ede99ed5f59b19cfbbeffedebdf7ddf786421445e5503e0a53f5333baedd161fcdd3c38b3728aad6b17debd4b449f9e66f01630734fb7678916ba337c3f331689aed3bf7ec3bbb4b71133cbf4751f49f76cc6f9972ffca762d4565c178c4ef9cdab70b49a97f86fed3d0ea29c20b971a3e32edbd6b6391fb422e4dc3388afaefc75a2bc8fd372d1bef5adcb25895752aab4c900a53e20fc665152e36c0f583c52dfc50d6298152e68f17def0d430954d05a9ac15fd3485f061ca8d8f5252ea323ffc2495a00ba84ee1f95d2a21dca7c5fb32bc20e0d9a84efc06950066abfad1218ac55fa212580e7801b8bf21e2d07322ed4bf2bfe1221efe028cbb09e85094143f0bbaadc4057de8ff84be6168f3a26e384c956337c57e268f6f52319c1071e059bccfac1e83be4855e2bb80bf878a51ef40bbd4ef9dc553020d8d88471f05fa1e111fdf7e7959d272a0012a869254abc0fb08a5021aab6c85b341e7759414fd0674aeb8389fe814554ee75295f48fa07d007287a0cd51954be3ce5261b4403583de563c45b5e16ba06d87e761f08b3a4a8ff7503e787642bf0e9a33d5ccd0f4d06cd03aa1f9a179a07550ff5fbf07d77e8d6aa9195448c585bb859a11de55515b85fbef29f5a5c8a187c528431f5351eca0a24bef7594095ad925c71d035ea4158a6d55ffadd40075011ab1fdaf28c7df43753c49d9fe1a7cfa67945578a85e0571ea08c0fd003f5882575011d222cb1244d0367435ba133d0cf09be5800b00e2f8003e855fc67f48032da55be86e7a23c0d5f48915703e4b053006f0b52578363b2fdb98ed5f065b000e671fcdfe71f6f9ecf339aa1530067047cec339e773ce4b2a24de251890ec961c953c21c04bb9a5b993b90fe69ec9c30258f33af3e6f28ee53d9fc7e7bbf37bf31fc87f572a93d64aa3d2c3d27ba4afcb2a642db21b65cfffdde025d99bb28f0bc8af1e20b10c6600160a0e097077c1e3cbe097059f1696146a97c0591802b8f70ae0c4da5054439c86e408fc057c8e9290a705c420b54e2591ab68468a8ad7a3e2211fffb87f1c29bf5681cf2595274e2084be0b2b0664617c1046955055247a164a5496f27245598e44578be1a6d63116bbcdaa55ab6de98704727a37304e1b6af5361cdaf9fefbddc3c3ddefbfed8e44dc6fe373c621876b545951ec8ab54e5fcd719dfe5838c43adac9dad6b9f8093e832f502a8a0a36b4619bb50333c04b29d16ad50d39398ab2f27260c12a0b31fa6edf9129bb7dea485fcfb583a55ccd427ce070387c7820be50c3950e5e2b73ce1c1d1a3abadd691f36aafc7dbdb76e98381aebf5abda86edc40e44a3a741a37c4a41f461447d444d880644850bf3c7c6c68ecd1f3fbefe60307470f8383e377effe7763f30c1456e1a1fbf3102d2122a0ea022156ca250a55a02bdc1ef4207f823e8cbf81cc72739fe532e85ad01ecbc4cec04fa29e04df2f7a6301f4d5b81072b347da615ec369b52655329ca561a235cb367403446e4ea80867f1d0d5827f6671a441de8150de29b0f376b421d91fd63662a25e12d697d98121534355c1371f4e5789cdf85cff18fa1bea412f5f18f89d8d403804d8bd88938f11978cf928c09ef65f05e7008e824b6659b1cbeb879cc13ef72e19ae4afbd139634cf1b00bb40a4a2039f64919a962812f152b4779a7f250bb56fe2af03deb13cf420ffa093b7a2f92fbd298e441fc3c8ec94b43002454186cd5c9aee6fa1b748e8456a447451c29d2d498450850e2943f12afec32cfe7c25d0be0add9554e2ebf2f905745b7ef28655b6406a620ba001639fac8e8778ae1a38dd861760d4dee417c1a360cee856983339a5cb9c351220855867e980ffdbb0baa110feafc5e8a9de9bb7b95cdb6eee4ddffdb3bd7a7defac5fbcef80d9ba6d68e8b61987306bb7cd3839d3fa5d3eefaef526b87b7d704f7b718f6069654654e6a8d52525197e8ca8c89cc7b333fae813a6705353d8f4043ee79c0904b639f95fa19d8d41a331d00873d8b978df92fcfacb6b900df374592d9092ffe338cabbbc3277a323fc81b4469b8459abcacc337235ad5c43a9c1ee47264fd85f5fa657df2e25ff0be4afcb508ef824445400b43310cdb45a1d9b8a20ab56a7d36a6d56bb7d45802995a22dd160f79e7849b86aaec71469723b6eea1b766df575cd468b43155b037abfc6e5be2631e6d929b38fb3d53d7d758e46d65ddca4dc116c1fb79ae3e69ace40ad43db162955576d8ebac7ad2009f813ba206460d04f0de1ab2ef9af9fa1f77f8aefe1b8e46622eb30c83a03180a5156217c52e28a918426fbf675c68d832c3b688c77ee95752e44d11ff87c7bbfc1d06f274fd1854e91532ad753538891abe5306335fcf9c1df159f1fe2cf83fb4ee27b2160454cfaa554acd0022669b49a66e837cff49f2cf9c1f0f74b9fee3f33fcc3d21fc2b0adf89b4253e27b4060914f3415c17271382d2763a51fbf3ff662f54fc6defffdd82bd5afa1036827ff3ceae0bf0a09af877f2235725acc88532529114b5031ffe9e8afebdf1ee5ff82c6d0edfc7134ceefe6ef23729603be2595416d88e43ea45294435698477fe647d0bfdaf176ce9efc3a979a71741eaa70a8a0471ac42966598544985c31795ac95c4b74626e55c05cc0aaf21e136fd3f4b4bffc9c8b711ad881b690c31c2d0d14f9870cede30c272d6cef93e902ad2d4153be3a509f6f6fd4588c71f32d26b759d7d8e050b5f5dbf82fcf4a6bcdeb882fc7601ea7c1e7ca288d30933a5641b2884ef435e25cbab43fa7923a9a08ced7c8384e563f1becd91b0cee8ddb87cde661bb7d846146645e97741fbec03fa460dc9183fdf14311cebec1d53e6187ab6b833dede52ad0b92ee539abdd7a69f5ececdb1708ecebb324022581b2019b8df0b1d9fa15f06f42163d148f1f8c683c4d6abdddb6a11da8db0d8dba0e0dd18af0e8cdd02acd45292119d2a65c432b2fb70f74e909eea823bad5ccfb057decb6f5c053163914ef3f1871330a349c94ee93babc9ca88f7da23d432b1368a5cbe427141e127001895de4a4ccb9a89c9fbb3614b83ae21af73560ccb7a36f68f2f4718b65d8949dcd8c32edf14a5f71e7b82c72b8bfffbab03e326ecaaf2c08d5b2238c7583cfb7d1ea6869d07884ac013b26b40574ad10639549abaa10582a140c4ce891d959cb8031bf2a5752916df2dd70037a893339624d34a41bd4e634713c235a4d8323a0839a62566420623175a6196d428cd32b8dc8b11bba4a83c5033ef380455633e7176dea9f059bfa1706ac430c3364152c7ab6a15dd7a87568a3f6bd60cdf07eaee7f36130efbe6432b8d38b8cb6511bf94bd8e14a74841d27fa147454a6d6df9477c26299e65e12e34acac6ddce711ba7f13635f91ac1099fc9b2baade34efe18f29a038d8d41137f8a783c54045f172a0289488db6318a18c771b822f91ede3f3747e1c5538b1a01a708561aaa1ba2c2567eb1469003be525299ab5034c322d167e5ce621ca42d161c4d9e607b74f408901065c6952073e152cd20ac10121698d523c3d4cbef8cfdd2743760243fcc46a65ff23f44cd59f774fc481c09dc2fa46b9618073852f13d1d85f96916de2b74a9b958c318cbec222b1fb1764c2b14655bdcb000706ab74edba121379d47832bb61519ad2107eaf0afb05486cdd2f6d7a4ecaff86cfbabbdcdcd3ea0bc7d0df3a7623301b48a56668035934db8e74024bcbfb7777f77743f2786a47dc46a1d8190ec87f00f1fec1f3814e6ec932e17e49809976bd22e66350764358d18ff23191297097eac634be42b18c52ee6b31e92df9ecb486aa7f11bfb96f2192438fe3924599ed588560ec838298ec19235e205ade08869c832c18cacc35fc84839a7910f026329efec4bd60b3c97e51c322bddb82ee561828e10ec0dc264e4cb636c83d115c21589026d2b17eee44fc08856586ffe1da4d4a772bd10de44a88c0223958889884bf58524b6a7caab1cb4983aeb5b8a63d14ed3802530aff495716d067b4d63e1a83f625e2febedaa35bb8cda1a556956b9a2c7620c69bbbdb506a64d5d5d5f9c55258fdb5b433a9041b5f86714c377c09e9ec8602b11f76310532451a592bf027856857bb754363471d75c53ac53e596e7ca6a73867a91993334180e70fc7f54375760d445d3e24e04fd0e5710ef5ca31611d23d923a26d29ec97125f209996d63071ae09f82ea083c137993ef11774dd519e8cf404db25467d0677f31f468f563c3afe00abe059d49be97aa464a016b8d6ae4dfbe37fcf5dadbb9db6bef1efa1e77abe25618a547af91967c0fbdc8db523ccec2e85435a254b3a41ad13112e9b3cf4cdcc71c9f78e69989e3cc7d4886641f7dc47fc27ff2d1476414e4e70218552e540b9093045bb1929494853851ac2aceaf2b365b2b1bf0dbfd4f2b4e0e5e283647cf66e7845076b32bde891d8214c774217daa52410f89677250a908db34a423b54a5721b8f8f5fc0f0ad1801f7d671de7e747d671c4cb61adc16f096b8df912ab8db065bcb2650819f85790f5b22bd35a6b154d24a16f1624a921674c9f210bb3b63ca473b53c7827c71f582de52a11c85ab18660a25cdffa3f90eb268edf722572c14ab1865ce2cce5a6e4bab4540cc06ae61f726b1b20ed11aacbd255ad491749b8b53500ba615825ee00ba57b64acc276e8c468f241247a2912309df26bb7d939f5ca764530f2f2c3cbc69135c1fd9c4f5deba61c3adb1183954e825fe0feb28ca4eefcd41f292278f9ec5ff1212ce07aca0572df0275ad958b2ad5c5688831012894ae1fab927a6edf5778d17470a02dbbc5dd34e7588fd3eda6d79a72b116ee90af7048a3d09b37dd2d3d23be6fe7908e8b6815e0dc0b361d51e4fa4cf92284c1d59e520ad6b7344ee536ef65a7a5b0dbd9682bafce21ff3df418f3d9bdfb5bdddf739595394a97575e9a2365b548bb17a3114faa000b74f7776ce7ac1866da93d4f3ec9525336950dc1fc2ad48a469daa4489bec3df88f687c6c7f90379a8bbf2513ffa139feb7ff4d575e87109d11fe46c82b18d9790530ed3cad219cb2a6a736d89ca3dca7ff09863ad861e937950ee75a06bf96375863af5a4393ce7f5ef4ec9dbd667667a0d867a19ba2354cd3f5fa86fec9a0f04e77dc49fdcc0b706f82a332b6916b65c928b965f35fdada11d1d725dcdcb9bf864515193b9c6bfdde3dd116c0bb734878d6d91e696b0cc3b1f6eeaedd1c25effe1bcca6a99e7aa50d76c4748df633445f5faa8c9d8a3079df5a9b39a1c72ea2864c33e14e78fa217f8c7c02d42c90d10df3e90cf0a7eb10e76e99e250959c5320795e8d6167465d1815ce1ddfefea0cde5d8e8f64cb26e330af6fb7787991ebdbe8761622d2d31a6d1a556bb1a1bdbd5ea7659fb8cbf7b57b942396e65d733e611876344a928dfd5ed9f690fe9ba8dc66e9d784587ebd8c6467b5d9dbdb191ad039b3a5395a860d305c41662f58a8092d02b45fb0aa2c194a675c4943b03c4beda752f3b8c6130661b316c040de655d4c83cb3c1c0551d29ebf2e7d0b49e339a38bd9e3319393d994f1dd8cb0cbca5a9d519b80253e0a9130f61854203190ede72f3c18337df7cddc8e464029aecf4c9932fbc70f2e469eedb77def9ad6fdd79e7b749bc123dead23b6b46885846e1fcc96dfff39310de00d3134ae1545c366ebd2f7ab806ceeb1b2d0e17746df1f8b738d401eb493463792798e86ece885b7ddf68bb10b766d0a3fc8ae356c56eea2ef52937b84d5c0b58a4a0565a748a3f818e3f95e79f767ae72e13b7c470c64bc6ed57f86fa0addd8904ff957cc454ac8c5b1bc859f157c5ad969dea2eed504c79da227a7dc460ec2bf1d9d14efed1ba96dafa7163f02a4f4a5e36f459714b4e83abd6885bfab3e2d610b8ca23d7d6fc6c63b2187caddabbcddd31db65083535850caddd4dcd21216c63b135c216bc2b15b6a0b31f04502c8bdb6d6894bf1ebdcadfbf14b71e90af7a75dc4afeb6b86d0decec8875228bc33ee1748ddb9c46dc19f3ee0818c9119f51bc36b02a15dbd0e050a91c247043bb3302974d5c49e082553be052be14b9f22b8adcaff2604c63b54f3066901878dd4b2c18b539d42a987645e0ea7a7b74ab021709df239fa2e6843d28d4e63371d8d4222abe78907a02dee643056a03b610822044bcb6461bb75cafce6d6b9e1bf2f781dcc268a82cc53d3620d1028d3850410f921d363503945e048c7cb27b21b458919680585b8ff4714b6dfcfada5c462089ebc99e1a0b5f479f4cefddf742ad0d1b2bc555d9f16c2e7e06cb931f9c1168abc1295e00abd593bdd85ec111332220231380c11484c2fd2a4bb5d65dc3ea1c7169779e7bc2e91e67b4ae752a4b2c7e26df1074566a22e61a4b5dc855c40eb459fa4d8650fb3a55b731ff8cb8d3c78bb7401dfd1cb1d5086210460323fc23fb68c75f4e93de28750e3d808ca4772ff866144d9e0b8552ef3fcc7c7f4c7c6f5adc83e4e249e588e8a48c78d8fb72dfe0609f3fcc71e1a3636f1d3afce6e8f45b7bf6bcb595f0285bdc43fd3135463c306644872e23e8fef8c040fce856823d3dfae6e1436f8d115bc671118a829584af4b83c2220626813c73f1f15dc65c5b85b5a91b2e1a72f5c8d4b9fa86b9a507810e8da2e9af548317675272f1f1ddda6a041e725abc617a390d78203a803cd413823c99d2c457f1167169c03d27e22eb189afa40fd20d80968eb4c70cc20e8b81b6b1202e230d17bd0e3fa00758d4bde257a2c1543fe9831e07e48da7402a6f3a67746076695911f6c8488dc857888c909490af0f9076092a2329a451ae7bd2aeb1b1726b0ddbe868d1b3d5cde5e81bb3fc3f55981b4cfd6653dc640ed55aaadd2d2156e368d5142f8cdf54dcd631286b1b7298a2ac56565fa277aa5b1c0e7d8dddace407d0e72b3d91566b9fa1b5d762eb73c8eb4a8cde56bbbb4267ae78e8a7951e56432c047b0fdc8c3e217bbb2912a6e2fe5a81f25f7b8d7bf555d2b8d728a87ca1cea3ef16ce9ae4c2b95f97f8c5557eb98afb32fdff88374f25ef91d913e410cf9eb05a1376b5adaecea66e60ebea588c2fd5712ea944f3a467d46a1d857e5b58edacab77a8d58efa3aa79af75cb28bfa5f7f28c0110a656e6473747265616d0a656e646f626a0a32312030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32322030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343834202f4c656e6774682035323036203e3e0a73747265616d0a78dac53a0b745355b6f7dcb44ddba429699a26693e6dfeffa46dbe4d9ab44dff7fa0a53fcaa750a052a81fc01601850053c1ca435d64d0fa019f28823223cff10ba38833f266f95d8b378e3ee5a9338af5b9ded307bc99a5d3dbb7cfbd376d688be82cd77addebe4de9cbbcffeef7dcebe298108824821ca0892c85fb36ef3ea2fdbd17730f10941a82cfdab7afb9c173fbd0018eb6078fb612235997c12ee1f83a1eb5fbf71f86b41d619b8ff9220387f5b77e3ca5effdb85809b04eb11b5be77f826c4231e84e7e760e413981799653ff6e101ffb2cc922ba91c0eac23888f9fb149f1f5a265d92f275b27e7251d4ecaa4a52209e60fd625092635f0f9fc64ebc47b4987694a897f143d43118b8864a28a489af19c4320723b51427e44f088ebfc912789082789b0d1f77f2622f4b589b95e85d700783ac2063423286ff673344aa8c95f1111520b78fbe1fa0583c31964685f93ff9e693c720cd68d001d13c123cf13c5b370cf11bca45478760cc6214637d207f73584fa07791c267ce44a0607ee99ebcad96bd0038492bc13f877103e9444f8ae450f254dbe42d3a867f038987e07834fde757d59e272a028ace3103934cd234416d098652bb29ae0813d79f84a764ffb137d0df31642992480e100b96f87f130a19c5a778a28420f1132b28dd0937d849c8c11f9e46a4247f6c077377cdf4c38e9fb4eb8ef2414306c30943044300c30cc30ac302cf89ef8fffa7bf61a3e3848ec00fb0dd2d7a7881df4dc7e621bebdbd035ed9f4d64d3d7db881ef229a2678ade2f892a18966bae5b4a0ce241f3843107dd55a8895845c7b29d68fd3954271f27ba7e0a3ec4c17cfa2677163413518023002f4fc13b888734c83105556805ba19dd838e01fce56a20d3011ac821f214f916f96d1c38c91c1d27c2e902b891f3eb19309e24076803b8670a9e4be6249b938357c11280db927f917c36793c793c453e03da00f6a53c91329e32ce15727d5350cf5dcbddcd7d9a86dfa7a6a5b6a63e947a2ef51286347d9a3b6d795a2cedd9b46fd21de965e963e97f4aa778425e88b781770fef2d3e8fafe40ff37ff3b3c1abfc7fe37f918100b2011aaf82c5006b3236d07077c61357c19b19df0ab802c514140a4a01c67e04fc6a6ec814e3a0c135827c8f1c27b8f86e83c825d21ad55c918be3e2fdfdedbf3f5944fd77d192976fb190e313928307511e5a8ef70ba8c1e43db04608b1a285554275514e8e383b85eb519170d11a5d455e8fdba0d57ae23711146c1a0c78c3c132e9bdd143279d7ebff3e4719dd5aa3b4e8ebb7bab0abb548d92b206f3e06d235eabcd3b62d668ccb04bd9262f937f26afe01a59a571901e779874012709d760d06a5252c4d93939c0c0271190e8b1f97b5617fb57ef59b06047b7688f685965a4cfe7eb8b542e832fdd3bf881fed1d6d6bbd7147bbb7d116f4d787d5ddd60b8c61bf1757bb10db03eaf813ee984186be362b461f4c0f263052e6d3eb962c5c9cd9d3d756b83c1b5753de4f8f2a3ebd63db97c2438505bb73600d2622a3ea0c2a32d228e43045da11e47d5d44ba89b1c1f7972e4f8088b5b06b86909b8c208a2a8875021f50ee09d1ea13e632cc049010b987ed0025e8f47a2f6a8c5d96088a3f3f7f607661822b02ae2eaf2d550ff835694acda36a7318cf5ee7049b465f148979560e57b20ae8b4ba886a185cfc818d28c8d5117c871eab728322141f9d4270c36f131607318ecc8180e179807bfa12698e7c33c1d0af010db556db7fbc6c21b9a475d1692a0b8b5eb4ae23c1f03ec0c868a11b9900f69395c7164cc8a2caf511fa421dd6f9e03c3537765a2d5d4838354060adef826bb520a2b93596961050a820c0f8fb07439cdf034937e8ab408eb2281ab4f1889214935ca8c8d85a94fb3a9ff7403ed7de89609091916e01bc1c46b097231b6405c6c0bbc7608ed2f1b1ba68602c0e9db4c5205cb44991317209eb0d722e03511614cf41b4e0e01692c0ac37707a9d508e0bb8a44cfb7ed1f28090eec5fb468ff40b064607f9bab23a2d3453a5cec951fb86174e1c2d1fe00f80dae37044675e5dd5e6f5704a2b2cbebed2ed7c563b89fb6b524212353b45aa130218a91aa69a8b26aa871e72e75815c5ea0de458e7bd73637aef5416c1cc875a8f21cb9e045dbe4e353f25bafaf8184e3125d578bf72e1cfaf4fa9a7c8876515b596df6d33ecb4dac2f222d473243212528541d3c76e285be6776323aed64741a9053efa3ba6082623822a1a22c06cdec582b83c1e863f3c76d301a0d068fdbeb9d915e12096347b4a07a4b57ce1d8a9525f98edc7ccdbd5ddde59b1a2b6e6915df2e6ef3e615e46a34ffd4dd5539c4772d2d2b0e55676ba5b97a5e8172a021d2e777b4058bddc16cbd34d7c87328fb1bca57158324b8ee2ae9ba0bfa692179b5c273a7c9ac97c8152323130f63598b4156c8245c93b0ac74f2b0e2327984d676ee6d1933565a6d15c6b196bdfcfa1d0bd19fa8225b8dc95463436f53a6853bea594ea7194ebde0292d1477943e79ec55cdabc72621748f91ed90ac0c1e6782cd13068fc6d5725c9cb7cf1ebdcf3e7668cc7edfd1b3cf3ee87e1096ed276fa28784ec9c38ca727984cd5e11cb06bb8bc3bb7cf9e4eb1d674f5eba74f26cc7eb6813da48fd1159a851ea2e6445d41f59cee401a61af60ad9b542c4f9db33cf96fecb337f85a3c663d4eba8845a42bd14c7b6b1b5d38370dd436a310fb55267480e7502f56c439f8f6ca3e423717fcf231df8a4dca1611cecf389b9b46b99c2e9c69ee61a99ba2a064ff804e427c17687a5a3fc89d17c8d41a1f7e7155a4c21c1f0bcea1581aab5c1518d3450cb37d4143a6a0ad2e583b214a55ca6c8f7a9f7e5596cba62474457d415a40e76a6e89c129c973e90603b445c36a1a3fd68f481a7a1ba31918643cb188f66b6a0a31bfccb9482d19844bea4a4f9f6fabadb5758ca74ba328ba954ab2de59b4d797de415ea772ab3bd71c7fc9668e388a1d20601803f2b0d719d23a0731e1b37b3837a6ad7ac58b8b3a971d7c2507ffdbca8a0c2660c69b521a33d228866d6f7f31ba2b087d45b1a5c7e730143bdc05c5cd068c55a611e6b13b48a7391d0d5d12399432bfffcdbebea6f6f2e592297c446058ae5067358ab0d9bcde53a5d39bf31da327f47a3ddac42c1095e5f9ec93cc2703456ccd4ca98c88f3e6e702104b85e869324655ab970c7f6eabaadcde57d553a4e12b50655d6a4e7f84c46bf8293a40adb4cc5f386e7552de537455b166eaf37d7f716cfcbe30dbaad60c97a8fa3da98af283695e00d0c77496837e82a6532d51557554cb3148b5de0d0cd3d3daee59519aaf4f4cc548b75d32674289a5ade5dc001d723bd2e354a2d67aca62317800e5ac235a3fe608b6913cde8a1339c33d38815a5eb9a8477f12a9d7aaf52a9e80c360e5756deda10eccc138d566f6e33f8f3f2fd7a4350ad0e7e047e2b34d8e46eed369dc35eb5b909caa4b3403734f17dedcd65e88efc80d188d18c8600ad237499a4157494b07b2f1b9db051c6b90b7db12cd1a2e2f012774c6657291d3208c233d242a77b49983a8c4aa12ae63af2a93338e2e134f0167d1ae032d4381e97d8178bc548cdc405b2351623c8c9572635344e26ec31440d64852767fa7c80f17999ca74a1d06a8db97ac9d805b02347a723bd137f285bece414020956e6529059c0ca2c72e1fd01cefbc0ccffed8bbfffddb1231d4f38404c7916223e82f39738e7b98e37d995c0fd4afcbce28b91572678cc3c6713f8c74ccf8b8dac2fe63046a25d4633f93d65956b32acf2be8ae062774c625129ad12f6426a76e794965405922aca66582ac16671fb3b58fb8be7b4ff68ead5f6d7ac9bc3fc53b9e900dbcea80073169bea05bb5b5a762f58b0aba565d702332e00663a31f16ed2babdbe7e7b2bec226c8d896723ae6a7e086d0793ff1d091267d3716cf409453318f94633e2f56c3ed437e9de84a2768efcaa7faa9e4181a3cea38aabab1ad6ca4f6bc5541ce11cf98266aa765eaa583e5d753246a94f124ace39648332335577fa2772189e893507bc828648131b61b48e90ec1ada19e959adc5f94e5f25a9d929aa2a8c5684a80f6145cee465f4194869656b3d9dde58a884e3055b88b18853a78b8ceeddd24171ad2d5fc397662da9a8752f0dcddf2cbb915f6a52aaf9f2ec8eca5acf52fea25ab7ad2857c2170a9273458b02ae466b43a55b63968a79598294dcec0541980119b226bf43bbc88709392d83c7c374619053207bbcf88b816778e5fa9e648b3db67d7bb6258f9b959e69481958feef518bc5b435fa9e429f45a23bc824b60bcb273538363b669f43e862ff7d6449414ce650aaecb2180e537ef1ea4ad4409dc973e6e63af350e9c4051cabecde1d045adca93306e7b3f71f3d103ef0e8fba4865a891e82f3337312d90d58ec4904325bc4654f226f9c1adbe5bd2f7aaf77d783a7a307ddf7c3aa5b11da430d21b477e2027a9cea4ee0c29e45245a1f3e8b185d5cfe2baf9ed8dfb8ffc4abbf7dfaeedabb51169a77fe3cf50df55fe7cfe355509d5b60550ead275424da523e2e2ba7801c95da8502c33c9b81af27bf39fc48c92387bfca295bf0516ada96a41473eea26d642fd5829e9938ee6fd4b3e714f429d0e3d1e714ba4143467c5209e450a7d139eaed1c54378cba8ba2c3d4115714c738ec341c31bdd314fec05ee3fa719bd0071f7c77dd4d698e6d8a434bf1192d8582f0fc801c6aba31fc91b290a118659c31379b3bde21ae29d35f7f769916c6a8acebcb047bc31c32d1de2217b232fd90b75cb3183f1d9b5b753606c835ff10d5d762730b8fa916410eef05aa3f6e4f58da35d2d830d2b578a4013e1d651a4db993fee42f3fb161e353cb973fbd61c3d3bda381c1a6a6f581c0faa6c6c1208e77197c54c5bb70e86884c7ee413672f54ea6bb809420b52001d6cae3c30de455076f1083cb558b2de7822189c7642ecb1ce137ae0bd6df145614db8f23f7f0dba19a0289d9e92cb005da9deea5a5a6a616c7afa340570e9ae1b72e9a591d1d43df87f38eeb6379205df8a6e68c3dc2885def51293d861c5b96ee15ea63f4deebc9152b7db55bf9cef680a3a050e1d2680ae5e9690def4687ffa3d4b7a2bcfed60afc1b10e8304cbf2782cad4eb517b10f8018aaadee8124ad05aea39547664c3066a54f9bfc64351f406551c3df4951fb5f0b1fe3a90d30b6bf5d79053a416ab7d9c846d14198383cdfc3d9911b3d6ad54bab53a7fc61d25e810f548c06c9135851ad6056b6ee3db5b415c9bd2a3059cbc7c153a1cada6fea0371b4a07ebea365560cfeb59fb48124fce3ea86709969f15008ea6e14a81c5f2ce8bdfcb04b93241d540a872a839af50a52acc5315a95445fcf29baab5d56d5ec4a35ed1725393c20315751b22a30a975a53a850146ad42e05d6197620320778a780cf9946ad1ad9a9a3e87bea23724d343a713f64b613e46b80b850424f1e9a92d0c7bd2a44b9c6b9059d79c840256d9bcb9a1ad23da5e1c19a9af5a5616f5a4373f96d6d8c05352ea5d2a591032da33cd7949363e287fb43752b6486797da192a51ecfd292509fd0a4e8ad0bad0947f13b03bb4c66cf5339725193d42495992412930c6e68abd2effaae3056dd208276433b23a9b89c99c235813165b9b431879b9a8768039b128c8acab52969d894f5b744ca6facd156b7faa82b68afa248ad2952288a34ea220570c6f11e02ce3cbc1fe3fddd8d59024723f3aa953e5820dbce7d77efdcb56fdfce70b0241c0a96f0cfbdf8e21b6fbcf8e2b9d1cd5bb70e0f6fddba19fb4741ef936c27eda273d625569c1945e63351f4979d13f7473116f4ceb0ff5f2f730bcf1697885d7a7da9e04e7efd0dc1baf521b9cf7a049971e63aa57365ae123431fff8cc5506d735f1f766969ac01ab9453ab14da87f9efa1a9d3d9d52b6cc53bd79ceccf5f7b2992bc2bf8d5d33734be1c0a9f9e7c141ea98f243fdaccc35809cc69f94b9eae28106fe5e41589f8f5f48e56bdcfc3b8ad101ea78c06496d4866afb8b2b87a63357e3564d67aec9389db966e0ebfca9996b6bd854916136ffebcb97640289845fd91facd8d8a8742a144ea5a240a1289899b9a56be3990be1359db9b8c9b75c95b91d90b94fa0c984ccb5807c8e9f2d73adf33786ea6ad28b42256b2b2b6f08053c6935f5e18d0bf29c72b913e720e4a3549b9dad95d29f5399bb32cc646e6075d6b533d728951ae3990bbd1d58f5a7656ee325598654c2afb82158b1a9a171236d607d82516764aea6668ecc45f8574724216274d709a7f11dd011c3ece0e4622485d97438757ac0bfb0e18310835a3bb722d67ea421d5ae8f752cdb8825a7d7c37992e9ab018dc35289c5d028eeaa891d40cb0a18e9b86349a046233214cb625334c97cdc4793f85750248af7eb4370c686664a3c921e4b1f8d7d41722626bea06987e8f79557600f84fe6b880ec5841c48a805603231a6f0a9cc24563ab28d4abd2fe5aeb4f23565cd035ea54d9a57b03ff685c456e1162b9d7962b5c86ed0fadb0a42cb3c8660a1445966cdf882e9eeb327ef2409f20cb6560772a16c54ff28f5dc30a7f8ef6fe0a73dc4bba40a2dc44f87203a7bd06bef46a3ecfcfcc4f9cbcc7cd564235acfbc9dec60c2d4c5bcdefd6651fba2f66d35d535d5cfaebab873e7c5bec1cfb76cb9b81ef3b0c09a85ec1ae615b18b09694b4d7575cdb6f6458bda9f5d7f71cb96cf07fbf0ca55d89683e8757419ac44ff92548ef940a7c57589d5d3b7a8bebd0dfb82dac75cd1eb1d9d370b1b52adcad8d40d4de905a0341ea734e5cbe4e95b54cff8947a97b9a217aea60237580f2c93949689689d166370167706f70524a5b902eecc689ca60ff2ad02cc13f1a86985a8c130941515f6c3806785d43b78004dc0242e32bf0eb5b238cc7378d60a35e44b90ad345e3fc2a46f6a8ba13b64a445f8d78784f4e4e25f1da00463541757c04191da81123d34a3d56a779e51a534e728f9e81727a85724766560a92fd0e375d5e6d7653bf20a2cb926953875d3c1914c6bb89def5a1a7637bad5693a61be31576531e74b1d06015589fa730335b650574151bbcfd7e4ceb2f0344eb5d12e9429784f9e971617e5633b75e1ff7b4197716fd78b1b6cb6bb46e253a7b6bdfc321edb4e1170129e3f799973817ed324a2dffa55e07aea429ceb9dc0aff3fc61b2fb8189c7b5fe2eb7bbcbefef74bb3bfd725d56964e2ed789443a327ff6835cbd48a4c73fcba11b3d9d5e2f7eeef5767a066546718e412633e4888d324a72cd470441fc1f7717c6140a656e6473747265616d0a656e646f626a0a32332030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e6774682031323539203e3e0a73747265616d0a78da95574d6fe4360cbdcfafd01f8823511f9680600e41b3059aa26d80ec658b1e3c33c99e164583fe7f94b42cf1d933134cb1983529938fe4134539f7bf4eff4e1fe6a7bf77ff183b8cd158fe77b748b1c481c6648e3f76767054d8c25992ff43311fdf778fafbbfb2f2f8fafcfcfc68521a5645d32afef3b57519c716487120c8d34b0c7eb8fdd9f0fd692b536bef1ef509fa9ecefc6c02f0eb4777f99d75f76f74fcfbf7ffdf9f11a28a38d79039a19284ff577c8fc3c5a7b4cba36ff96357be22444e7a7758bccef9ce8d3e277549f62f735addfbe7df9faf48709f952917e1c07376a917b17f9994e7b27b57191b37e3ad5a73fd4f5b8d8c5e3f26cb11aaf17090d36f3c6b4588e31ed8c696de0dc43aea4fa85d43b4f92d1db9eaad5be4842c7aa86b7ea98a63387497efb28d6d66ddf72d0eacfc1e224854ad02589f7fae4a2365ef650539dbd246a5a2c674f368adb0c66dca31053710fe5b34c42502a045f8bd5e50b49557849a6866bd6cd79cbcc7b75982b98ebde6eda2787214437f8deb712ab008d953e8ee35b40f75003cd164b6663041aa765c717ef39b102b5ae9052c2581505e96d5e295e3c90170bf3c90f3c1cd68571e76861c7da67c29506ddd3c3b52caf76f4ca8a3b3a3cac10c3b6a16965bf6ee81bb62c9632c46d658297249134adf76d69b8bb946ee7ae35c5982042e61199ed59138c2dcce79baa9649dbe086622986f3540e67ac33cda56f5ca5bb511ea7ad71a6d93887b3bd982f81a59b693d1482bfb6e30998eea3c37e1674f542067f3b2a1783d11a46766179a62d96b4e579686eabda8ba77ec46e9f0cd1629bc91928b70cd8750275665d9daf7e7b202ece57da567a3958e5603596da15d34e646f159848ffe77c84c8b7aadd50d3e8e8b44c9732c3c9737d180aa5f3cd917074f6fcb76ddb460e4277e3dbcf7b243c64ee1d76ecd4c6d78ab45bceafcbc3e836d087bc71651e3db7fcfa1386821b7231237f7045b76d40f946ab7ceeef425ed8081106a070d87a683c9e7358c6ea456b822ea6e2290c2e6e5221f93a0bf5e2759cca9183fa5489135dd6654dbee80ad52f39f97a9335cbef0a7fe5f949064065e3e9953f77c360b32b73dc45ac9b134d62826df2fcddcbefbeefc46234ce7cbcedc4dc55d111c801e4ace6757116938a991f6131f6206735a1a0b235d49759f40d8f14afaf3ab070191cadae333629b6576cafd85eb1bbe8c478ecd81eb03d607bc50e8a1d14bbaf3a9433585b3567c0a08051d98c9096ca1ee40872569911a322a6565136091013ec72825d4e907b0274801901669c99ae8975d99aac6564253a7763596ef53b95ad29cd3ab048ad254bdff1a0160c52fa6e19d7dbd38b4cbd276df7b560c4406ac57fd4a842e8cff6dab1200791179b5164ed4e508a28a167d57b329ab98bdb51c1de56231751195129a0100273ba1e803d56db5fb8f94d639fc08cdd0354185aee05d6858380c47585d09de508c44528bdcba3c8a49ba34a10450f394039543cf858f943523b20c154ea720159ea483d60344bbb2f94241c5309c61af63e28844a140548191b8f2ce7deb1ceb88cf133ee4f8649010a8119bf285064c15c0a6e7c3f3c842e425e512cb230812d8c60abe411de0ca04451b28e5e0b731d4e0f39807500eb10c941cb838266245f02ca29e1e581b707c15e81125099cd487109369ee05c9157ae559621e0fbed866fc881c2ee41c72705ccabdf03522f5e10cb1467e5ddbcec5efe03ac34f3a90a656e6473747265616d0a656e646f626a0a32342030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032313433203e3e0a73747265616d0a78daed5a6d8f233512fe9e5fe13f308dcbef9650a45b694162c5c1c220a4437cc8646640a7e324e0037fff9eaa7277dc99ee2433bbc09e361b6dda76dbe5a7de1e57a7878cc5e786f0156b1c5c8eb192d9ffb2f97563871ce5eed490e1c38787889c1b22d554a2c9d50fd9da5cb2f9ed61f3fde6bf17cffa6447e6a7df3724bb50bfd7d11096e61a5d91feac23f33ff9070d962501b28ba1027af1e4b3171d5c0d64bef97c4303993f363ffc8855f780f705feff7b13cc9702f5978d4bc9386b87c4edec0cb9605cb4064d0c9be4cc7ef3ede6edc5db61f0f4766e08863c0d597a76c08e6588d8d30f35e15fc6401c8a365d0883c78087d411871da2a7e62a6e3997798e4d1009bb2c98554c3e62af169e21c61caa75ac44c83656f3db4feba8bd33d8087811330660d844b058c57fbe0568be6050fa0550658a2eda6f7ede3caafdde1103616fefd4510597e0e1218c45de8c085f31e26bbf21f6664886044f348795ef0f8c83960d8ce75d0126b093044ce41b0d8c0c000c1c1904ccb47204f3f68987461cb1352aa2ccc533d66135c53681b54eec0ebe4073f45d920022f68d580a6314115886c2c0210e4b7258b267d9b64e7c2712976df612887e84e82bdb2289c71463e2ed1b4864886b2839a800334e30032b2330c5ea0cd3cf611e012da09ec0191a730a59bc2cb97b2edae59ad455f01fe827b359ab09ea3a84b9835b25c0b85525c44c24b52627818c712aeb3c58a7ad05c38834e4ad53f9bae3b2a501db263675498e99794812b02b1a6830d214960e9e292ec0cc7e6c69243abd42133bd84238097440536b5aa65d529dd800e3e4c332b58cd32be44d1be90d86d12d6bf80eee7a7fd48a8cab2002abd41af3603dff03350621d88af5b50e5e475de290e253b063d6504263566eb950202bd72bb15e89f54aac5762fd5889351465ca281d0eab0a3d408f708a926985b846ab80e94da93da9fa3292aae73461f7c1e0574abd52ea9552af94fa51522af60ba61058943beca0cc4ff12ed89152332267fc11c0837ab315138ca4ea91f54aaadc72700d710cd62bad5e69f54aab575afd3869d53103e6a0952a8c8ba777a9543923944c330db1d12af10f02a0d5d8d12aff1cacb42a3f0c0ba7f06fc05752bd92ea9554afa4fa7f46aa9dbe5a55425f9743648715702a95157d1df18ba7e4b540d54e1c627531814e11293e90a36c52627a25ae3ea5097d88c3b7e4e2db4d5bf1dd2dd6bed7c9da4164da1cf85d56b7d81e24db26f9b0adde1458dde209f3b2cb9f6902cb699dac1e26da21ce4c0b7b73df528c3079921346de15cace547108951062d511eebb6e69ebebb9a39d5807c2fca037db626429895c69ec37dd96ed16433a2cedf076ea1f8e552ca4cc110f0bb223f0e4508a0375cab99a4fbfb534120748f46afe839095b50548ea80502e86908944c44f22e8817024b00b63e2f9a935ba6956d652f59d242a9c3855f6f8793a926ba1f1cd74cd48249c274c89b87a3e883b0d8b66f0f45b1497105c3aa886d0f44354f1f09137e08e0f8100c798e2e1d99a4052a90cd673bb6badbd4d5f14b0fc7a1d764bae56a7a37da7cdef72673578fecaf2e66520feacfae68526f9130b9c9cf85466205c34c899a6c7f40754e1bc0ce3df51e2f811a98df02b37dc6515fd8753e3b42232c75412d3a11755ce2a90e4c8f3b25556909e9f957c60400cd2f32396c4adfcdc1f243c395aa5eec93ce0ea38c5b13261d24d45d9a149c73ad970590344060561fef65058f55970a54a9308d63fe6d1b603ada5523de30c534bec2d57c11bbd279b75c049804dcbb46bd5f6dcc617b5e9d342c7aee66fa9d2da364eec95fa0513babe4a7bbb94c9c44ab2eb687c8822f125d47e75db78fc864b803c941c2c21b22d2aa59c5d2ae61687e2676f5fddbe7983d837b78f9b1f3eb5d6edb6cee21aca962ff16edbf552d541ab97bd0eeeb7c457dfa63ee2b2bde19213bd3b87664683ee556e7cd8d6e3454f67bbc76dac07996da7f0b0006661ca82bcd9cab81b57d6a7f859d08fe6f68b65ebf15faca1d8647bc17aafdf7cf5dde7afc01ffcc702d696d188f67ec14e4d7eda294210a445394678aa7005e77018f1fa752ff805fd43eaa5e7b8a5ce70bd719eb9e7287e8620e966e97ec1f477f5c59b3487cced15667bcd43e0397a595af042ac13e675678395dce4eca5e4580acb39fa71bb9982efe09545db1c59ea123f1cc1bb04093258426b9e44f3501883a6f3d259f7ecb6eb51d7b40d5b7a126edc13d7bdbe5d62c65355574f8d5d1dcc2f550a7c8f228393fb9ffffaecbbd75ff303d93cb9c125143edd72d2e30934674a3938577356dcabf7a0da4d5cbbb75f5f87a059df0facfa92758891d57b30ecaaccb43f69743f1abd15105371b46e748f269177c5cfcf23fe1d9693b019bdc56b4ba045221cd9a32e4536ca2057aa8bf84ad1054a6308465dd205769aa54697282714bff41c0ea88f4bcd299894502ed98a87d6d949721c6c8bd97138bf3a852511b737a1f0f15e62f0d9e3f1d28eb916e278f61c16de2de82b563c23a6383d314b383fd735af3ce892dc969e3dd8ce4310042a7dec95276cde19bca0860fa8b0e22cd09e64f76ec6728bb1d59bf10cce4368d1710d70ea548084dd05ee4cebc7e633dcd930c6877ebde87f6ee16ce34bb6022a6a356357a55c12ba2d44fa33aecbca4587d732d89c522827336c74c2c3d251b33b94b4d394e6bca45aefd55c88ebf7c00f090ff325162ece6341f191f0c92779118572b2ef52289f24c6b5b279c1874745e049b148d77aa08f331026fea8cfa38fb31016f8231d8753e79064fd906bac692c068feaa1b454f08d15d0492c679f1696ead41e59f5034e92e0ea250f25f368b82b97d4a076e1d8b8a8b87b8e8d4e578997d9e83ca0c783da537c37a977e5849133797d1f904ee7a38aa2acf2779784a26a513588ab3ead94ddec72f7a4f74ca97a298f3339f797c8b9a4807a8ab6e7c2d9e77f78d3e9030a656e6473747265616d0a656e646f626a0a32352030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820333833203e3e0a73747265616d0a78da9d54c16ac3300cbde72bfc035565d9962d283994758375300ad969ec90a4eb4e65acecff995cbb947685ad25c852643dfbf945cef4a9ffee77e6eeb3f932083118d46752a3200128b219b70d8225d10a8b94472f66f7d1ccbb667abf9a77cba5b1de749bc616b8359610c46b3681a0e9b6cdeb0c911091d76a82b856ef06c4a0b930163f483b71a28503691035e01ed1a782e05a15b3978c6e732d8fe7a0fd72ef6a43f1fc6bd9e4d5b0d8a0435266231f737bab3954a2a43492d3d8d658e7ace6b1af383a6212b76fa67b3c0a43978489d683a3833076dd12ce0a5bcff9c8edc47365ece96f21521542b080a850582c9f5f1ee6e7140823089d51205dccaa2cb451af1446ddcca9b7f53de7732ee9b1a51e3ff525873a272a8debb35c67c73fed0b491e6234e43cd874d85b54da34fe0bc711125d8f7368c1f30d3817b4e36fc07182e8afc7792470f1069c63407b038e05385c83e3002226a003fd1d1cda97cb5dcead9b1b532fdc69ff5ddc3b2867b9f82d175dd3ac7e00c912fecf0a656e6473747265616d0a656e646f626a0a32362030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032323831203e3e0a73747265616d0a78daed9b598b24371280dfeb57e4b361644548a1034cc30e8c0d1ebceba38d61cd3cd4d5364b79c1f6c3fefd0de55129290fa96bb2c66e6837e3cad4199222be88542aa191fcf706f87fe449a025f2d01c7fdbfdbe93c2529b7bbd6893c7bf9004802808bc71d458af8495d23adbfc71defdb4fb6f75a9cff7d0fcf2e70eda5e20ee2b4be2aad613baf63eb969cb7ffe0f1032b4240569006b58764020e3f94239878a9aefbf0a236bfeb7fbf903573bb17c5ff3bfffec74f34d2beb6f3b348d0f3f16f8f7b243d7d6759a6f4583ce3560840100f2ed1d1ad11c77ed958450def4175131d9d6051efad81238cdf57cdbc7afbb1f76dfb573ee1d0cb3eead6e50586d91c2af0a638c46e8bce4190daba3c27f7ce114a1d7dd0879a47fc7218e7fbf77eb3e8c065872c0b05e6154102eb497d8fcf1cbeeed63af06aca6803c2f5af352b25279c18b8cc6348f3c31fffcf7973fbefbb641123c1952bae6f169f7f31752c2d383ffe201a440543cb7c4ff009c579ca50e0fb094678e8bd5b45bcc327e318b64c87a0320147ae9c3708d25a539eb809c2e977a336bf22ff676bcad373a1606309fb5bf4946f9203f348f5fefde3d5e350278c10459eda46a90a537a4482b56d568e1a3f44b922e3deb1e39b4213d6e28cef8e933464e9de2c5ca660d9724cf0aedd8580c7a8fd02825da341550562e4d825ac086d24f9f6d6405de0b2379715d6b05efdeffebc7afde36a007f5479ee430d7e7e95cdfd02f69e18d34aad82d5b9d1c56bf3526ea0c477646221796fff922116821212c745126d909c3324552b4770f6f9417b2b70d6583a8aacded2566fd96634db2f15d68e7e387c1c8648ea333e561c0b1ed17f75bf4eb2d0aedc9ca7a4d927353523265cdb18507a57c66ca637a6aca5a8bd6c2556eca71466eca2eb87c0a1ed138c3c6ce17a082f74c6d39e2476c9d289c633265a6bc505809a342f4b1a529a3d2823da6226a17e0cbefde3ebe7f1f2d80836d6d38f4c71acea04afae3a199a00799290fa6d0699f3ecf240ecab01f15a5b52c4f8a03406b8ce7d6062b73a1e9d303c6cdf8d640534c0c6696eadbb1d8363307a6ade9a7b819f6ad7117a6d8281b5d2cf0d0682f7ed40cff9c9e29702a4c4505097393ef37a62ab2ae7b60e78d99964cc2ac5cfaeb907a6444dce79169d67b92de7beb241a27ed3034dfab7aa9ccc8411b6e0fbe5c25e844ea9660bafeab2d0c6b7cba4ef6e843361cd1161ec5b39df398f811a108966381ded6091f30ad337a8fe9973c1dd89bf1a3d965d2d035e3567a8f2ea382def385ef426f6385437ed85c9863dc18dedc1d3f4e7b5c65b73c2521cf3e0f5c4a7c3633da3edc1d8ad52d7508cea070be11b3bd5f69fb2f90f194842aa95b39c653d2fb03737a86cb82a9078904dd16bebcca4412fa98ec15be2f10be052e14d8cb6a28881bc22c728ed22f693a04924ad4197b938c5bd93b02bf82bdf385efc15ec5c3d4e4bd360b93acb6856fe84fa1b24025fa2ee33389a3eb83be018d663f83383a2701f839ee62e0c0be26ae54a1a8555d5769587f283700498f3adf0a9023302a203efbdc31ba305dd95aeacafac7fbd9b5209f2fc9a6480fba03ce7aab5e91fe3148c7bf0ee945dc9c0a4cd746a0d416b3783a4a4f99ce516cb8029f333dceb891e9912329337da1f05d98ae48486fad868549d61b335d852b2058473a4c42d1aa481a53576097b4fe6aea1598cd762f7c6d08ab4c47cdb4624cd6c2ce4aba1593ec7a44fb81754ea2af30ffa8703706f35a3b24368c5706bf540697f05062b0f5c26924cc107c4dbee4c9d2190393a83aceb895c023f62b083c5ff82e0436e19d04915a7273b43181b93ff6aa4a9af5fde8d3dce640fa3c9f6e78f4b6da27de7347f669d8624863f34ab0debc5f22f70fd31949f7a147685fa3f002e5cdd24e79dd9e7efff4317817755fa0b3ea68a3c8bc06d52f759fa4489bc24689e6d50e17fc4c9e103d4abfa4e92898a25ae6417592712bd2af6ea482e8b365ef01742d51a8705a68c9679a6d811efa0bbb24723da65edded1d209ad8ea47eea12cbe38dbda1f44ae0aa621f362acfbacdded6c7b27d9dda6fdc69c0d2bca8515f957cebed0c0b9088142e0acb51500ccc10cb3d7e494b21cae2a832829a76c9c71236523b49731bb50f82e9c55860d0680259f9f62bb3167f959c8f1b47af31cce0e66a9e3d83165a97eba77c43c95c97781706c58c966cbad32556c49608f6becba3876157178e367b686292f9b559ed7f115a62f34682d5a7a296875e1703d716b194dc7f44b9e9e83b44bba15a1576c571074b6ec5d006abc30cc33c48569751b0394fb2340e3e1368066aaefe7ee3e1541f793236df9b3f8b3e2d74f78d821ac82b2c6ebd7e0f2c5f2b064b8051e066d505e5999459751fa254dc7e1a0fd256b28cab8edc87fc4e09877c03aca11ca048ef3a5ef4147924aa03316969c8edf968ea13f20367bbb4e479cd85e8eca9486a6fa9cf0b3a1981dcc9d803a7fee2e1e255edc8aa8df3da0fd0cb7d2378166eb7dd1b07412b4d5b48a540e78cdbd6855c74b095d9769c85f83bbfc0cf9f4cdecfae3ccba58874eacd913def1d2d7c98afb7cb5d363329bb2b88889c3c698e058d8a366f2ae7eb7121f1fcd8da25da0998f7116cc3f2944c7f5cf5366aaa40bd86b4714426cf1598f11c49323a9383dae93dfadbb64357cd6ca4d065fc017465af6722beec22a6111944b835b9c06b7d34f1ad2b06ad47488f4b73fa9a0d94948ab6d38da84a8d5a0f83a4010cf8b6fb6b2f60a0d651fa31c663eb518dcca5cb0bbdab6eb6ab86eb0c7fe0ee2c4fe6720da5f26a99b93b44ff4dd54d7c828a756727565eb02d839016c2a80abd00b5934dad5fa250bae544f3351ecd8ff1df317cdd34285f62bd8b45eff30e9dacf7e4f59b9eea959678721f77346fe7c1d8d4fdd97c4495e0e5b95b0a25fd42a6d1a2913cbde7f30b06eade3035151f7bb0dd370faa172ddd230747c53338cabe5fd2cba3d0ab66ba95b17de1f7e80f8a46ffa92ddccc4a9b9d2c4554a6661e63f8285f9e865e90c5b0d01d2782d56c5d2c2e999494d2d228bb8ebcd04cfa3eab5bad14e607aa8e4e036f1d7dcbf406d0d5163c3b3ae34a8d267682cbc2e4d5cb449e36712348c4b4d76c4f3dcecf4b8ce5f2846a03dc79df573dfef9adbec7ba7e4efff7d9f92e40a656e6473747265616d0a656e646f626a0a32372030206f626a0a3c3c202f54797065202f58526566202f4c656e677468203630202f46696c746572202f466c6174654465636f6465202f4465636f64655061726d73203c3c202f436f6c756d6e732034202f507265646963746f72203132203e3e202f57205b203120322031205d202f496e666f20313620302052202f526f6f74203220302052202f53697a65203238202f4944205b3c39316361346136393537333030363963316166653062653632393166613633343e3c39316361346136393537333030363963316166653062653632393166613633343e5d203e3e0a73747265616d0a789c636200022646067e10f1898109c863a49cf8cff6e8131303f359a079a2660c3056178c25b20e48b09a0209ae4220c17402c4facd0000c7df0ac30a656e6473747265616d0a656e646f626a0a7374617274787265660a32363635370a2525454f460a', 'afb0af8c06bf51136342c162a29b4e89e5c755b09e77a573d379dd6055f659af', '2026-11-24 13:04:56.647579+00');
INSERT INTO public.certificate_document VALUES (3, '\x255044462d312e350a25bff7a2fe0a312030206f626a0a3c3c202f54797065202f4f626a53746d202f4c656e6774682031363539202f46696c746572202f466c6174654465636f6465202f4e203135202f466972737420313034203e3e0a73747265616d0a789cbd986d53db4610c7dff753ecbbc004f03d4bea6432c343288c4b4279483bedf042e08b5162648f2c4fcbb7ef7ff764cb09b409691a06a17bd8dbdbdbbbfd690f438a2c15861c69e7c8932e2c05b24651465a6739e5a46deea920ed159a1419ebd1a6c9f8a0481b32a1c0604bd67b0839b25966204cb640a70ee494373fbc7841839fcb7a4c1bd5689306a7e538ce31b1a2331a5cdccf220df6cbb69c4cc734785bc53f6373dac477b189f50de478f041359f4dcafb83e9cd45d54e22b5cd22d2cb97f815ddfbd345dd92a1c1b01acde90fb68375c30c7e5d2d2749f376635e0ddf5cfeb447496470f8cbdec57088e54aedf5ef8797af4e79995ced06ec95f37838c53cddd0e767c3edbde96404ebe2fc26d6a3b26eb99f0d08cb895fd537d35185950f8e47b16eabf67efb8806e78beb562c62bb145ed3cbba8260249dad7b45a6fbecf4fbc707e7f7f336de1dd7efa6e2ae37cd28363cebc6725678fd2c8eab79dbdcd3c6ee687a1d37d98cd96c12ef208149e14dd67431fde9f8e0a49cf5062733788d4d356ba70d7526ae1681512cc1269b8f2c1ffcca7b8127c359b8e2d303cf149ab2cc71d5728f535cf428fac2a36858c8e781729553662d99ace0e61ccd964f27aade59ca51ce9c469775e8ca7156afc8199ec14971d91a824653864106767097b762071f67cc26fd81adf03c87cf340a5c0d198be13407c5a332d555519469644d190b391528788315c05ccfcd393777c542b466522d8c13a92b2ad8bee0935fcc4ab556ae2b5b38c96b719462c31cfc95866acd323ec04739da6036fb0bede23b976bf8cea4c569e51d054c1a7c2e12ac29833ea7585b865560f52c832d0818c5511cac917250ea8b1ee8cd58af963dd0395b6751b63e4bef22b517d2ce5ba60b2dbb2cab29c4ed2ac8e68b9359af4f8721e92ae4415d1b59b99247f4e3417b5a393459ada52e674bbc651ccf9576d8c8d6c3c73cd9d532b276397a5b34db9c41343b8ad5f876594fb1ddd2b63138dc8793723c072de57cefed4dff823a95fac4d532e62a751f9677d504d17636dcec1aaa090244778ce196d7e55d7c18cfc7406175b35b8f013ac0e11c917d842d4da5b752ea836c2d2e1f8022410d8a1f4354f1d5882a3e8fa8b599bf379d4099a7e269198682056025d73d9ecc124f29de3b3c21c40c3866037f075778c279e658f216dde8e2eec7f0643fc293633c05843af024c194f0c4b0c85d8a51635774e2260145a213fea6084c740a594f27bfa493503320b433d0c9142b3aa5a2d009c4e46a0130b0d48a4ebea793a8eee884b2c539f7aa58d1c9e6cba11d9df021cb60bbc35cdeaed1c915b02a5011906c28e5b12280c6981e4ed60824125c184678238f604730f703a4c4294f86935ac1c9009706757e5b014f8293c9cd0a4eae28567072e2aa0427868c0ff90a4e065f2d93be5c02278765f223fa65ce0427cb72cef770b2ae8753829f6c7c21dfc66fce26e5bf844d467dcaa6b540fe66584ad915f3ee72d236e53f2651f0e75722cae8cf23ea712bbe3badecd39329bb462b24ea296f4867aa58255379d1d32ac3e6381967f2ac4fa690b470742237e25c3da1ee21ad8a8f93a92c2553c05366dc92569cdfe1782192399ac5a0842b88a7af7c974c59493856c994ed71a557c91456c6299c47001af96a275ca562d165875c2d10965ec2b4c3955e4ba6ec5a3285db49ce84f57d328513928676b882ddec04a191323dae7037cab54ab1a315cc0e2884c4922e99525d6a16e413c1a40dd01930b70f782385e5f2937995f7bc72b09957c06f67fa64ca2579e155f260974c59d32753d8d190bb15af1cae71fc2c79c5ece187f55b492313af5887b576c5ab5caf2553723e96c99438e39b032b535f042cf329b01e0febffc8ae7db4468692e9c2f5248eaa7269b1a2dce99d9c0fa3df3119fb1057cd8617da899fc5f974d12c2fb312cee9863af8edcdf5fb78d352ba21b765031777974ea1487f717d688bffff6d09ff6ecbeea2bd8597364e013e30b22d6f69386d4bbac05d3f367ce13f8f1368aab7e8a0aacb3941f03a36a3f2be2c6b549a78375b702f8a93aa1e2dea31da77ebf2c316b741093e08934a64d13b5a7c207c206818278bb21997b427ff2328eb128762bf89655b4deb83b28db471f0a3510631611023fcf35c65cf947ab69463a3cf166ce0b004deb788a5b735ba4fa6a3cf6900abc54f1b6ce1829797b4d079d98e7991a7bb904affa8d8388f4d5bbdab3e942d87eb8e1940951d1c9cdadd5333dc1bf01c5b74f47e87ceabb6a2dd3bb8e9768bce774e473b780d4f36d9d77f03110d6b750a656e6473747265616d0a656e646f626a0a31372030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a31382030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343838202f4c656e6774682035333432203e3e0a73747265616d0a78dac5390b741bd595f346b6e58f2c5b9665f923c9fad81afd656bf49725f92f59fec48e136c839dd889133b71fe8e63397620d80924e02434405adaa465db40377c4aa1bb65b3692150286968292d2df4147a1ab21b96d0df02c99e5d8ac67bdf8ce4c88e43600fe7ec5cbf99f17bf7dddfbbf7befb46042208228da826484239b46962fdd55f9f6b838e0b04a1b00caf1b18b47efcee45c0d804cd390c1de922f2f7f07e125ad9f0e69dd1f769f121787f9f2078ffbd69ebda01cf576c66824881f988d93c10dd86b288e3307e0e9a92c0bcc83cf383efa6a6afcea9ba9acee3c13c82f8c3d3a642fcfc0fc3ea63735d73e294532922562a92e02e9897229c53c3fde5b9aed89594532ca5e48b617b186225914a3410298bc6790422f71255e439228bb8c945fe8008f3d2081bfbfeef44987d7672cf057811c0d31136f20f441849af1f4707098afc2e11264b016f0f3c2f7138bc2d1ced1bf23f700d8f7c10e6dd0d74144416f91aacd162dcd34416ef53187b10da039c6ea48f1092f504f5993c1e26fc643f8703efdc73f0fa39e818212367817f07e1273e8576a3ebd3b9b32c8d1a0e8f771ce87770f878fecd6449c88176c13c9290b1bc4f100540e33a5b914ed07914f4b5408b5c5b4ff42e21e4a90919d84396a200b9b7413bcad162e7bd44b8d1fd849c5c49e8c9b584923c4c949143848ebc95309256a2948c1234bc1bc86e42014d03cd0a4d0dad089a21fe7f65fc6921febfae6796ee46bb8949b48e18629f878949b66f941867750f11ae1b91439f10b92c4e37d14d1e21bae7fb27896a68e5375cb70a6208379627b4ebe87e44f42317d1cffa7211d1f265a80e3edefe45f0530a8826f6a5e43a5846cc003c0af0a379781d09900659e7a111ad453bd051f438c0a585406601b49051f2c7e46be44709e0f1795a5e1def56806dbca717c107293280950047e7e1d9d49454436ad502580530997a77ea4ba91fa47e90265b042b018ea4fd63da07691ff0f3f8ee7968e68ff0efe27f8f8557d2b3d257a67f2bfd7cfa550c19548633634dc6d7327e98f1516645666de689ccdf671159e2ac60d658d6fd59bf14640b4a05bb05cf7e69f0a2e02dc1fbd93c800280b605d007b0217b8c8523d9a716c06bd91f0b33848a79a0853500273e073cbd34e448b1d3e01c01eb7499e0e3b75144230da5e28b691e9d85d0f7117ac0c15c70f6fd7a4a4b5e8e491f7e181542d8c08e11c6b90b668988624203f3442a5b4181243f8def5090f0d050b4cde9b06b351a47e2258cbc910d1e5795abbaf8d09e67ce3a8241c7d9d3069bcd709abc4cf7d5d23df2a024d062189988fa2a2babc62b29ca02fb946dee0a7981bc4aa808a2416d211df600490327295fabd5a8d3d224f90505c0c0251592e8d1f6bbd7b95deb0eb4b7dfd12dde2d190c358ef87c238da141c96e71f71d02eff06c67e7a1218fb3c7e17137d5ee6c6b1bab6d727b1c3d4e6c05accf59d0279390606d684e1b4e0f2c3f56e0e35d4ff5f73fb56b644bcbd640606bcb16f2f2eaef6ed97c6a7534b8bdb56d5b00a4c5545c40258bb588240161f437e621d4c93c8986c8cbd1e7a32f46e3b81ec0cd48c21585d187cc575115f312e0bd16657ecb5980970216d07da6059c0e8754e55049f2c110a7da0facf7240c3121190c8321fc9b1a3dfdde00f367b4cabb762ad9185e6f983386b9d3e3718e36dfb2afc74cc4e53b96d08516a9a069e01e3e80fc070f323f212f336750434c8a4ccc6f386ce275c0e671d8e103d85da01f7637540ffd02e8675d010659bb1a2b3c077d9b237b5c16921f631a86bd099ec7013b9ba3428137ba9086c797840f9423ffe3cc5be9c8f0f0b941e03d958dc69987fb19290a8fff2a3e330766a6c6a585192808321c89c6e9f29c309ac38e421ac3ba48e1e91285a791348044d3071dcca55ce6cf66a0bd1f4dc6a4645b3673379ac88e3d13a77e62de16888f6d81e76e445f771d186136d980d3efb2481aa699b2623f037fc2abe6875513630b5c5b371c1c4292b205e07f0ba9510be17f05899e5d7e78a3cfbbf17067273cab361eea74f536949737f4ba9cbd0d5a6d432facd7a1e59db3c31eefd06ce7f243c3de29aab1dfed5e1dd26a43abddeefe462ae1c303acada5491199a6d18844495e8c0a5ac66aeb76b61cbeafdca95038cbef232fbb36344736b899bfa07be576b58696c32adae61e9d97df78730da43c5a7c532d2ebe7ff84f37d7e43cdac74cc5b5d9c7ae5971727e116b78d2450a4940a1a6c0e35f7fb6fbcc114ea723ac4ead9b8a99dfa2903d4931ec91905156826666ac95564bb9e2f163d7529456ebb03b9d8bc24b2ae5ec88968726baf2b797acaf2e73c829ea485777707b53ddb68efc6d05dd5eb55daed31fece9a9dd29b0f7052aab9ba43a99ca28b0946c6aaa5ee3b276ba6d6ebf542f2bb5661be5eb9babd7b841129c79c56ce605fd3410bc1ad1cf5f20d39f23b747a3b12358d66a90f53060483859d9e0898bcbc5111aba657fcb017dd8620de90fb4ec17846f6f477f647496885e1fb1a0df31aaf6dbc3714edfe3380d205aac11d308e5309f3ef073f9cf1f6062e0bc5f253740b87298bc0fe391c2633171e3697834ef8d73474f684f1efa8ef6c4d173c71f313d02d3f693936c93921b63c7e27cee89c7af989bce13e3b959573e3afed3f0cbc73ffcf8f82be173681ced607e85accc61e620a2995fc4671ee4b2e180283e5384d2fefe8db3aee7bff1098aa06f313f42f5cc1ae69fb19442c0b6c473a703e1bc87541221dac03c4122e66b68c70899161d897d124dac773a69224c04d1a5e616d8e592f0d9a5e512a71daf349fe2f2aa0456c225242f7a5658742baa9f7988d21a95faa0c66536d4e48ce436ac72d5adf74cc924de88401bb29a431599f2c1627e995ca6d204ca67355673b9dd182cabecf232c7fa488db508c7a51f2498008fcb27cad875a45cb0d290dd384fc3ae4525bc399ed0d17adf5a79f6e44cbeac3fd83ad5149e5a656ea4a846b3b181a21a045653f106f22af37c89a9b2656ffbb2e9e6a8215251d16434345b2b228684ce5ed0b934ee37d73bf5fcae59d771672472678777b0297734276431d669b575466b63ce686e7850d07c6747c7de883e5469d3db308f88c166b05b9af4582bcc636d9256092e52363b3aa44b68e55d36150eef690d0cc8f267a684b241b3b99ea2eacd26ac9ba0797a59fbde964a5309aa89656d283659b156d66683b1a92249ab00684525f363cb0d3eb800dfc97192a65d532eb8e2f6c6d0644bf5407d192f85e945b706324afc467db52a2545d3603607f336e6d6f7095aa6972dbf236288ac7609155983564bd8a05fe6b6b51ab44a3b55a5c69ce19c84f680ae855ca4d20955252c4b898486059deaefa77b83027966a6886faa9898408f8fe505ba2c3c723b89287dde18b392b35a19b90c74d010f4a2fc832da64936a3838d70de622336f8879b45bb0521bbceaf2e92adaa6a89d6d7ef6af6f795e64d358caf3004cbca837a7d6d7979cd3bba5085456b557874538a4a5be3ee96d668035da18ac6fe1eda568d46ca6b8d06bcd80643ad16eb08e74cb2147494c6f7deb877c24699e02ef2cfe489bbbc557df61959a54a699381139e1557d2f63e3ff36d142cb3cbe5f632e605ecf1500d9c65ab013e478de7a025fe9999195219bb40f6cdce12e4dcd9390d8b93037b0c1182a870145cab0fc4802fcc9665e4e519ac33b63ec1cc1f4872078fd291bed8cb812e33cf0b24e2323b4066e17cbd80f70717df05cc6c88f8cecf7e71ec99b6937a9033370709de868aa538f7fbede7b999c0fd6aa25ef1cf905763595c3f6f23ac8f9eed9750f1b558c218c9769914e6dceaaf5b9f535e3458e3bdcd3e536c51955614cf145b95f02095b74b7cde460fafa66691a5926c96b0bf296e7fc992f69fcc5c687fe5c812e68fc7e67aa095b338032c996c42ed33adadd31dedd3ad6dd3cb4c7514556762035310d9bb7cf9de48e48e4eb847717669324234424c7259cd0d59cdc4c57f5792c4f9ac1f532e91781123ffa42091cf96417e937c3529a99d23dfdf349fcf20c131bf44f685590d6be5868c13e7d8205a225ed062d52e486483bef9ac933dc55c4a4a39e75025a499f9bcb32956c8f25c90736055d008a98d7b18ab2304bb3abe181d1ea5d55d4f2a27f2fc153b1b020cae44657357d0db20a5319eebd9f0c642259517f1448c459caf2e045d7716ae91345bca0c22b9a8a72144dfe66bdd553428acd5abb4b97271575d93bd57d019b25aeccae25c494e6a51fe72b7add910a9b3969b14853905c2b4e2fc766f252c0e220ae63e41bbc8e37092c732381cdc290c620a644f247f09f074f4ae5b95a933cdecd923d62bf9e20c6159dabadeff1c33e80c5363974bb4f924da46a6c44f61f9a412fb66d7f575089bece7827d953325b412dc72662a4bdc25700fd6a156e639358ddd1205631746c4365b7ca737022dfe7c85c17bf7cd23df701c3ff226a96456a0276217e275c83060c5eb100aea107ebc0ef9e9997b0e561cddf9958a83f79c197bc0740c66ad45e8383388d089d805f414d311e7a281f9f14a44aa71e14a84a2f982e79efffa830d0f3ef4dc8f1fbabfee7e244239efbcc37cc8fcededb7f12cc8ce419855c0ea091989b5948b1f975348de5160106597e79af5b965e45f0e3d6a7be4f05f2455cbdee1676ce6a5e9d52bb6905d4c23fad7d8297b848ad729e837402f8bad53d8031aa270a55295cf3c877ec89ccf472d1bd116f3d80873d4bc13fb38ec34bc7476a7a9fc8cbd46f5f936a1bffe1565f4f7dbfaa02323037744a3d7ef4a4bed533c568e5759396484e33325a13fbf3464d30ce35f201048781d7bbc472c211427d3bb5fba4cab6718eae632c1eeb0844cec7a91d571996e2c110db098f18ff72dad7adc0bc85bfe4f54dfd8b7b4f098aa1ba2f81050fd7cbbc29a9ebb9a2377f5dcb6bfa5f9ae1e3a4c514d761bbe0bfabf37baf389fefe2747479f1c980a8e75748c0502631ded63d5d8e3f111cb913887c39946f4e47da8901cdbc99d2e70e1a80609b0560e173e422e28bd410c3e5f25b19cafaa29f6592a1a73c7059191aaf066bfa2aae2295437f446b0d929b33a5d8e725f97d5be2aa86bebb0fdcb28d0558266700627d4d79de938fa2e1c797c175b2ba6a172ffe656e1785ec4a6f3a955557ab13eb7f405e675f4b317c9ba4177e36e81b9d363a01d0a0f45b914e9e935ef8c8efc1b8ddc6b6ac3a3b56045d87bc8cdec9722c84d030e9503c13a405a2da7542229dacd3c86da0e6fdecc1c2844999a933bd01b8c79c7c94b95681857173a909386b9e5379053ac92a85cbca48d14e97d23adc25da2168bd6a75479b55450b8d5878e310fd3064ad6e18d6cae6a8c0a4c1d6e035da9f2519457a55616a16f8efa98734abdb67a4b38bcb316afbc11f856005f6972edec828c9664f9eb1cc002c7ea1c3df5fab763054245a9a87ea3bf76ac59ed52a99c1ab55ba5720b6ab686cac2cb6d48c89c29ccca4e0b8cd485b7d74c967acbb42ea5d2a52df396e235871b990dbcd3f0d7453603869193f907f457e657e4aed1d1d83d10d934c8d7007e218753b97f5e42177f818bf2a9a5055d5c66a0aa8ef19ab648bac35fb5b1a17e83dfefe047da6ac63b28af52e9a5288f52e9a1e4a6a222935c6e2e2a320bfcc381a675852ad11a9fafd76eeff5550de4698ad7350586fca37207fe6a20a7356a871cdd5a6c94c98c4545f85e8cad8a8b920ab662a6f02e03070ecda2a0e2f3160bb72a26cd9129f3c0987563cd2d3beb72f5dad74d1a97326154d45898250453d687b7d5546f0d97853b68e6237467a9a74ceb562addda324f297056b0e7bbabb0af48b91dde8e5902478afbd8ca9616c8343d7befccf4ecec74435d3dfe139c3b7dfa95574e9f3e373533cd5e33787d34a0853d7196a6d99805777ee91092fe64942477c6ee19c55856c052dc34721d2f7b83451e93a921279a1d1eaa0a6dac927bcd8f2137446e8b233972f5adcb2bd9c8558326659f3b7215de0dcdc2a8a8d1ac75972adc9458975b7a9af9233a7386acee77d6ef5a3a723d03f1c82d6273f552914b43e4ae605e46f4ecf03073b2e843d5c2c005390d20a7e60b45aedabd21923d9edb682c7396963a355aaf70ab1bddcb3c49ebb545added0b0b7768c8d5c9b0d2257eb4b8a5c1d752d72adc0d7f04523d7d4b4a33647a73d7ff2aa5458a2c8a91bf6d5ee6852d94b4bed2a25166671e406372622b7dc9d14b9508190e50b22f736e466be89ae30bf9c8f5c2c9ffe4b8b5c63eb0e7fa431dd56e55b5f53bbcee7b1f31b23811d6d1afc514fa3b62b147675894e2ad59514eb0a0b753872c3eb217207aab8c8f5ac15df38720dc5c58644e45ae0a6ffa291fb5f05d932796eed7055ed6853643b6b600336aa43a972c07d51e46a9a96885cc4fef23847ccb2e74ea8c727f7c14116114373836c6f26d49d0e585fd8f0418821953ed5b7aff5784dba593b7b4bf7462c393b1f2a4aee640d683c96ca3ea0831ec0e76a62726e1089012313579f49d458449521cdbfafd5b5ef7875ba85a5492af1499a647f09fd3471621f872a1b8e5392bd19fb33a6f65f24f9b1ffb9c8d276012aae4e9578171c675d312906927201984c8229bc516290965616184b0d7efeee8ce0ba40d39053692d5256ecdd7f31df54ef2828759415680bec46857b85d5db4beb027491a2d624b8c89def73e70ea03f912f606b75211ae5a29623cc3f45799e4f5fc1a3ddc49b24424d78741cbcb31b9d7a737434deef4eeebfc0f557cfdd82bab8af935d9c9bd2dc07decb2b56ae58b9251c0a871e5bf3def4f47b0323972626de1bc13cca618e2f3e87fb484c732e5d1e826bcb0ab81e1b796f62e2d2c8009eb906db7208bd85ce8395d8df926a301f386bf16989eada2baa6c6d51ebd2aa98a75b9bf113bd754bc7506e4dba51313bffc2527a15285d4e509a5fcbd46bafa812cfdfdfca7cc0790b7a75211578c17a804ce0375826a2f39a1843d771e7705f05dccb1cee626fbc461fe4eb47afa1af24bca613bc06c376d1aedcf5d060ac84b9841bd0044c5815f6f7a1ce380e370e632d9043de01d98289fc11205df35b0c7b46461a847f7f480a4f3efedd01523046a5f9421eb2370cfbca9d8ebc1aa543695429cd52650ebaf704f303a945e1bacde9ea71d021655d41a5da619199d485996307efce3105560a6cb7f9e966873a5323d218e52ab3595d54a1cf65426873912f6cf276592b56385dad8e3c9da09c2e33568ae52ae163bf2ef2d22a6ca77658ec7a74059fee06f0113b7ebe46792fbeb8fd851770dbfe22019570d3dc15de2fd86f4d62f6bb5f1df73b2bef6615f84dc61f227b676327a5ee1ebbbdc7edeab6dbbbdd0a9d44a253c8f405057ab2d085075c6e7640ae9748f4726ee0724c8ab63aba9d4e3cee74763bd695180b8b706e2c949a4a18e50d872045fc2f8874c9190a656e6473747265616d0a656e646f626a0a31392030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32302030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343936202f4c656e6774682035313730203e3e0a73747265616d0a78dac5390b741bd595f3ded8966dc95f59967fb12d4b966ccbb23e23692459b2245b92258d65cbbf58fec4891327cee2c44eea4042139214c2a74b28ed166869f7705a36010a85030b8406684bd8d3252da5dbf2497739d92e9f4209a7904249db53aaf1de372339f22724ede99ed5f59b19cfbbeffedebdf7ddf786421445e5503e0a53f5333baedd161fcdd3c38b3728aad6b17debd4b449f9e66f01630734fb7678916ba337c3f331689aed3bf7ec3bbb4b71133cbf4751f49f76cc6f9972ffca762d4565c178c4ef9cdab70b49a97f86fed3d0ea29c20b971a3e32edbd6b6391fb422e4dc3388afaefc75a2bc8fd372d1bef5adcb25895752aab4c900a53e20fc665152e36c0f583c52dfc50d6298152e68f17def0d430954d05a9ac15fd3485f061ca8d8f5252ea323ffc2495a00ba84ee1f95d2a21dca7c5fb32bc20e0d9a84efc06950066abfad1218ac55fa212580e7801b8bf21e2d07322ed4bf2bfe1221efe028cbb09e85094143f0bbaadc4057de8ff84be6168f3a26e384c956337c57e268f6f52319c1071e059bccfac1e83be4855e2bb80bf878a51ef40bbd4ef9dc553020d8d88471f05fa1e111fdf7e7959d272a0012a869254abc0fb08a5021aab6c85b341e7759414fd0674aeb8389fe814554ee75295f48fa07d007287a0cd51954be3ce5261b4403583de563c45b5e16ba06d87e761f08b3a4a8ff7503e787642bf0e9a33d5ccd0f4d06cd03aa1f9a179a07550ff5fbf07d77e8d6aa9195448c585bb859a11de55515b85fbef29f5a5c8a187c528431f5351eca0a24bef7594095ad925c71d035ea4158a6d55ffadd40075011ab1fdaf28c7df43753c49d9fe1a7cfa67945578a85e0571ea08c0fd003f5882575011d222cb1244d0367435ba133d0cf09be5800b00e2f8003e855fc67f48032da55be86e7a23c0d5f48915703e4b053006f0b52578363b2fdb98ed5f065b000e671fcdfe71f6f9ecf339aa1530067047cec339e773ce4b2a24de251890ec961c953c21c04bb9a5b993b90fe69ec9c30258f33af3e6f28ee53d9fc7e7bbf37bf31fc87f572a93d64aa3d2c3d27ba4afcb2a642db21b65cfffdde025d99bb28f0bc8af1e20b10c6600160a0e097077c1e3cbe097059f1696146a97c0591802b8f70ae0c4da5054439c86e408fc057c8e9290a705c420b54e2591ab68468a8ad7a3e2211fffb87f1c29bf5681cf2595274e2084be0b2b0664617c1046955055247a164a5496f27245598e44578be1a6d63116bbcdaa55ab6de98704727a37304e1b6af5361cdaf9fefbddc3c3ddefbfed8e44dc6fe373c621876b545951ec8ab54e5fcd719dfe5838c43adac9dad6b9f8093e832f502a8a0a36b4619bb50333c04b29d16ad50d39398ab2f27260c12a0b31fa6edf9129bb7dea485fcfb583a55ccd427ce070387c7820be50c3950e5e2b73ce1c1d1a3abadd691f36aafc7dbdb76e98381aebf5abda86edc40e44a3a741a37c4a41f461447d444d880644850bf3c7c6c68ecd1f3fbefe60307470f8383e377effe7763f30c1456e1a1fbf3102d2122a0ea022156ca250a55a02bdc1ef4207f823e8cbf81cc72739fe532e85ad01ecbc4cec04fa29e04df2f7a6301f4d5b81072b347da615ec369b52655329ca561a235cb367403446e4ea80867f1d0d5827f6671a441de8150de29b0f376b421d91fd63662a25e12d697d98121534355c1371f4e5789cdf85cff18fa1bea412f5f18f89d8d403804d8bd88938f11978cf928c09ef65f05e7008e824b6659b1cbeb879cc13ef72e19ae4afbd139634cf1b00bb40a4a2039f64919a962812f152b4779a7f250bb56fe2af03deb13cf420ffa093b7a2f92fbd298e441fc3c8ec94b43002454186cd5c9aee6fa1b748e8456a447451c29d2d498450850e2943f12afec32cfe7c25d0be0add9554e2ebf2f905745b7ef28655b6406a620ba001639fac8e8778ae1a38dd861760d4dee417c1a360cee856983339a5cb9c351220855867e980ffdbb0baa110feafc5e8a9de9bb7b95cdb6eee4ddffdb3bd7a7defac5fbcef80d9ba6d68e8b61987306bb7cd3839d3fa5d3eefaef526b87b7d704f7b718f6069654654e6a8d52525197e8ca8c89cc7b333fae813a6705353d8f4043ee79c0904b639f95fa19d8d41a331d00873d8b978df92fcfacb6b900df374592d9092ffe338cabbbc3277a323fc81b4469b8459abcacc337235ad5c43a9c1ee47264fd85f5fa657df2e25ff0be4afcb508ef824445400b43310cdb45a1d9b8a20ab56a7d36a6d56bb7d45802995a22dd160f79e7849b86aaec71469723b6eea1b766df575cd468b43155b037abfc6e5be2631e6d929b38fb3d53d7d758e46d65ddca4dc116c1fb79ae3e69ace40ad43db162955576d8ebac7ad2009f813ba206460d04f0de1ab2ef9af9fa1f77f8aefe1b8e46622eb30c83a03180a5156217c52e28a918426fbf675c68d832c3b688c77ee95752e44d11ff87c7bbfc1d06f274fd1854e91532ad753538891abe5306335fcf9c1df159f1fe2cf83fb4ee27b2160454cfaa554acd0022669b49a66e837cff49f2cf9c1f0f74b9fee3f33fcc3d21fc2b0adf89b4253e27b4060914f3415c17271382d2763a51fbf3ff662f54fc6defffdd82bd5afa1036827ff3ceae0bf0a09af877f2235725acc88532529114b5031ffe9e8afebdf1ee5ff82c6d0edfc7134ceefe6ef23729603be2595416d88e43ea45294435698477fe647d0bfdaf176ce9efc3a979a71741eaa70a8a0471ac42966598544985c31795ac95c4b74626e55c05cc0aaf21e136fd3f4b4bffc9c8b711ad881b690c31c2d0d14f9870cede30c272d6cef93e902ad2d4153be3a509f6f6fd4588c71f32d26b759d7d8e050b5f5dbf82fcf4a6bcdeb882fc7601ea7c1e7ca288d30933a5641b2884ef435e25cbab43fa7923a9a08ced7c8384e563f1becd91b0cee8ddb87cde661bb7d846146645e97741fbec03fa460dc9183fdf14311cebec1d53e6187ab6b833dede52ad0b92ee539abdd7a69f5ececdb1708ecebb324022581b2019b8df0b1d9fa15f06f42163d148f1f8c683c4d6abdddb6a11da8db0d8dba0e0dd18af0e8cdd02acd45292119d2a65c432b2fb70f74e909eea823bad5ccfb057decb6f5c053163914ef3f1871330a349c94ee93babc9ca88f7da23d432b1368a5cbe427141e127001895de4a4ccb9a89c9fbb3614b83ae21af73560ccb7a36f68f2f4718b65d8949dcd8c32edf14a5f71e7b82c72b8bfffbab03e326ecaaf2c08d5b2238c7583cfb7d1ea6869d07884ac013b26b40574ad10639549abaa10582a140c4ce891d959cb8031bf2a5752916df2dd70037a893339624d34a41bd4e634713c235a4d8323a0839a62566420623175a6196d428cd32b8dc8b11bba4a83c5033ef380455633e7176dea9f059bfa1706ac430c3364152c7ab6a15dd7a87568a3f6bd60cdf07eaee7f36130efbe6432b8d38b8cb6511bf94bd8e14a74841d27fa147454a6d6df9477c26299e65e12e34acac6ddce711ba7f13635f91ac1099fc9b2baade34efe18f29a038d8d41137f8a783c54045f172a0289488db6318a18c771b822f91ede3f3747e1c5538b1a01a708561aaa1ba2c2567eb1469003be525299ab5034c322d167e5ce621ca42d161c4d9e607b74f408901065c6952073e152cd20ac10121698d523c3d4cbef8cfdd2743760243fcc46a65ff23f44cd59f774fc481c09dc2fa46b9618073852f13d1d85f96916de2b74a9b958c318cbec222b1fb1764c2b14655bdcb000706ab74edba121379d47832bb61519ad2107eaf0afb05486cdd2f6d7a4ecaff86cfbabbdcdcd3ea0bc7d0df3a7623301b48a56668035934db8e74024bcbfb7777f77743f2786a47dc46a1d8190ec87f00f1fec1f3814e6ec932e17e49809976bd22e66350764358d18ff23191297097eac634be42b18c52ee6b31e92df9ecb486aa7f11bfb96f2192438fe3924599ed588560ec838298ec19235e205ade08869c832c18cacc35fc84839a7910f026329efec4bd60b3c97e51c322bddb82ee561828e10ec0dc264e4cb636c83d115c21589026d2b17eee44fc08856586ffe1da4d4a772bd10de44a88c0223958889884bf58524b6a7caab1cb4983aeb5b8a63d14ed3802530aff495716d067b4d63e1a83f625e2febedaa35bb8cda1a556956b9a2c7620c69bbbdb506a64d5d5d5f9c55258fdb5b433a9041b5f86714c377c09e9ec8602b11f76310532451a592bf027856857bb754363471d75c53ac53e596e7ca6a73867a91993334180e70fc7f54375760d445d3e24e04fd0e5710ef5ca31611d23d923a26d29ec97125f209996d63071ae09f82ea083c137993ef11774dd519e8cf404db25467d0677f31f468f563c3afe00abe059d49be97aa464a016b8d6ae4dfbe37fcf5dadbb9db6bef1efa1e77abe25618a547af91967c0fbdc8db523ccec2e85435a254b3a41ad13112e9b3cf4cdcc71c9f78e69989e3cc7d4886641f7dc47fc27ff2d1476414e4e70218552e540b9093045bb1929494853851ac2aceaf2b365b2b1bf0dbfd4f2b4e0e5e283647cf66e7845076b32bde891d8214c774217daa52410f89677250a908db34a423b54a5721b8f8f5fc0f0ad1801f7d671de7e747d671c4cb61adc16f096b8df912ab8db065bcb2650819f85790f5b22bd35a6b154d24a16f1624a921674c9f210bb3b63ca473b53c7827c71f582de52a11c85ab18660a25cdffa3f90eb268edf722572c14ab1865ce2cce5a6e4bab4540cc06ae61f726b1b20ed11aacbd255ad491749b8b53500ba615825ee00ba57b64acc276e8c468f241247a2912309df26bb7d939f5ca764530f2f2c3cbc69135c1fd9c4f5deba61c3adb1183954e825fe0feb28ca4eefcd41f292278f9ec5ff1212ce07aca0572df0275ad958b2ad5c5688831012894ae1fab927a6edf5778d17470a02dbbc5dd34e7588fd3eda6d79a72b116ee90af7048a3d09b37dd2d3d23be6fe7908e8b6815e0dc0b361d51e4fa4cf92284c1d59e520ad6b7344ee536ef65a7a5b0dbd9682bafce21ff3df418f3d9bdfb5bdddf739595394a97575e9a2365b548bb17a3114faa000b74f7776ce7ac1866da93d4f3ec9525336950dc1fc2ad48a469daa4489bec3df88f687c6c7f90379a8bbf2513ffa139feb7ff4d575e87109d11fe46c82b18d9790530ed3cad219cb2a6a736d89ca3dca7ff09863ad861e937950ee75a06bf96375863af5a4393ce7f5ef4ec9dbd667667a0d867a19ba2354cd3f5fa86fec9a0f04e77dc49fdcc0b706f82a332b6916b65c928b965f35fdada11d1d725dcdcb9bf864515193b9c6bfdde3dd116c0bb734878d6d91e696b0cc3b1f6eeaedd1c25effe1bcca6a99e7aa50d76c4748df633445f5faa8c9d8a3079df5a9b39a1c72ea2864c33e14e78fa217f8c7c02d42c90d10df3e90cf0a7eb10e76e99e250959c5320795e8d6167465d1815ce1ddfefea0cde5d8e8f64cb26e330af6fb7787991ebdbe8761622d2d31a6d1a556bb1a1bdbd5ea7659fb8cbf7b57b942396e65d733e611876344a928dfd5ed9f690fe9ba8dc66e9d784587ebd8c6467b5d9dbdb191ad039b3a5395a860d305c41662f58a8092d02b45fb0aa2c194a675c4943b03c4beda752f3b8c6130661b316c040de655d4c83cb3c1c0551d29ebf2e7d0b49e339a38bd9e3319393d994f1dd8cb0cbca5a9d519b80253e0a9130f61854203190ede72f3c18337df7cddc8e464029aecf4c9932fbc70f2e469eedb77def9ad6fdd79e7b749bc123dead23b6b46885846e1fcc96dfff39310de00d3134ae1545c366ebd2f7ab806ceeb1b2d0e17746df1f8b738d401eb493463792798e86ece885b7ddf68bb10b766d0a3fc8ae356c56eea2ef52937b84d5c0b58a4a0565a748a3f818e3f95e79f767ae72e13b7c470c64bc6ed57f86fa0addd8904ff957cc454ac8c5b1bc859f157c5ad969dea2eed504c79da227a7dc460ec2bf1d9d14efed1ba96dafa7163f02a4f4a5e36f459714b4e83abd6885bfab3e2d610b8ca23d7d6fc6c63b2187caddabbcddd31db65083535850caddd4dcd21216c63b135c216bc2b15b6a0b31f04502c8bdb6d6894bf1ebdcadfbf14b71e90af7a75dc4afeb6b86d0decec8875228bc33ee1748ddb9c46dc19f3ee0818c9119f51bc36b02a15dbd0e050a91c247043bb3302974d5c49e082553be052be14b9f22b8adcaff2604c63b54f3066901878dd4b2c18b539d42a987645e0ea7a7b74ab021709df239fa2e6843d28d4e63371d8d4222abe78907a02dee643056a03b610822044bcb6461bb75cafce6d6b9e1bf2f781dcc268a82cc53d3620d1028d3850410f921d363503945e048c7cb27b21b458919680585b8ff4714b6dfcfada5c462089ebc99e1a0b5f479f4cefddf742ad0d1b2bc555d9f16c2e7e06cb931f9c1168abc1295e00abd593bdd85ec111332220231380c11484c2fd2a4bb5d65dc3ea1c7169779e7bc2e91e67b4ae752a4b2c7e26df1074566a22e61a4b5dc855c40eb459fa4d8650fb3a55b731ff8cb8d3c78bb7401dfd1cb1d5086210460323fc23fb68c75f4e93de28750e3d808ca4772ff866144d9e0b8552ef3fcc7c7f4c7c6f5adc83e4e249e588e8a48c78d8fb72dfe0609f3fcc71e1a3636f1d3afce6e8f45b7bf6bcb595f0285bdc43fd3135463c306644872e23e8fef8c040fce856823d3dfae6e1436f8d115bc671118a829584af4b83c2220626813c73f1f15dc65c5b85b5a91b2e1a72f5c8d4b9fa86b9a507810e8da2e9af548317675272f1f1ddda6a041e725abc617a390d78203a803cd413823c99d2c457f1167169c03d27e22eb189afa40fd20d80968eb4c70cc20e8b81b6b1202e230d17bd0e3fa00758d4bde257a2c1543fe9831e07e48da7402a6f3a67746076695911f6c8488dc857888c909490af0f9076092a2329a451ae7bd2aeb1b1726b0ddbe868d1b3d5cde5e81bb3fc3f55981b4cfd6653dc640ed55aaadd2d2156e368d5142f8cdf54dcd631286b1b7298a2ac56565fa277aa5b1c0e7d8dddace407d0e72b3d91566b9fa1b5d762eb73c8eb4a8cde56bbbb4267ae78e8a7951e56432c047b0fdc8c3e217bbb2912a6e2fe5a81f25f7b8d7bf555d2b8d728a87ca1cea3ef16ce9ae4c2b95f97f8c5557eb98afb32fdff88374f25ef91d913e410cf9eb05a1376b5adaecea66e60ebea588c2fd5712ea944f3a467d46a1d857e5b58edacab77a8d58efa3aa79af75cb28bfa5f7f28c0110a656e6473747265616d0a656e646f626a0a32312030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820363434203e3e0a73747265616d0a78da5d95c98e9b301c87ef3c05c7e96114bc808d1445aaa6971cbaa8691f002fa4480d41841cf2f6053e2b4b23cd481fd8fc963f329b8ffd977ddf4df9e6c778f68738e56dd787315eced7d1c7dcc563d76742e6a1f353a2f5bf3f3543b699371f6e97299ef67d7bceb6db7cf373be7999c65bfef6399c5dfc946dbe8f218e5d7fccdf7e7f1c663e5c87e16f3cc57eca8b6cb7cb436ce7077d6d866fcd29e69b75dbfb3eccf7bbe9f63eef79acf8751b622e571698f1e7102f43e3e3d8f4c7986d8bf9b7cbb7edfcdb65b10fffddaf2ddb5cebff34e3b25cb97979515462b79056908434a4a00ad290854a284015142103b5905da92ca01a325003d590831ac843c967803c14a1a4d7ae54e1d314103e0df92a140cf92a140cf92a9e69c85791c8906fdeb012f90c2d19f2195a32e49b37ac443e93d4c9578895345e0ad4355e0af269bc14a86bbc1434a8f122d0d37811e869bc08b26bbc08dad57811e4d378114981ae050d6aba16498fae2513d3742d6942d3b5244349d71285927c1285927c1285927c1285927c0a85927c8a4425f914894af2291295e453b45b924f252fe4b33c53e1ccd2bcc2992583c299659a0a67967615ce2c5e14ce2c5e14ce2c5e14ce2c5e14ce2cef99c299434fe2c5b152d2a763a5a47947064506c73ba19891a34f490647838a39b4e91e3e03f7243e3d539138f36925ce3c89647a0a2d49f47cf2c95b10d23ed286f44c1af44b0659081a0c15845e30107a4143a40d2584826d5e26e65e26e65f26165e26165f26d63e4fac2e9e27568be789d5f27962b57a9e98492751753fd38c7f5c496bc2e30a794cf3b4ebb1cebd5ef5ebc19c4ee0e5885ebe24f7f3df5fc7713efad7cfcd7ae62fa77dd7c7fb1769380fcbaee5ef1fcabd8b4b0a656e6473747265616d0a656e646f626a0a32322030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e677468312039343834202f4c656e6774682035323036203e3e0a73747265616d0a78dac53a0b745355b6f7dcb44ddba429699a26693e6dfeffa46dbe4d9ab44dff7fa0a53fcaa750a052a81fc01601850053c1ca435d64d0fa019f28823223cff10ba38833f266f95d8b378e3ee5a9338af5b9ded307bc99a5d3dbb7cfbd376d688be82cd77addebe4de9cbbcffeef7dcebe298108824821ca0892c85fb36ef3ea2fdbd17730f10941a82cfdab7afb9c173fbd0018eb6078fb612235997c12ee1f83a1eb5fbf71f86b41d619b8ff9220387f5b77e3ca5effdb85809b04eb11b5be77f826c4231e84e7e760e413981799653ff6e101ffb2cc922ba91c0eac23888f9fb149f1f5a265d92f275b27e7251d4ecaa4a52209e60fd625092635f0f9fc64ebc47b4987694a897f143d43118b8864a28a489af19c4320723b51427e44f088ebfc912789082789b0d1f77f2622f4b589b95e85d700783ac2063423286ff673344aa8c95f1111520b78fbe1fa0583c31964685f93ff9e693c720cd68d001d13c123cf13c5b370cf11bca45478760cc6214637d207f73584fa07791c267ce44a0607ee99ebcad96bd0038492bc13f877103e9444f8ae450f254dbe42d3a867f038987e07834fde757d59e272a028ace3103934cd234416d098652bb29ae0813d79f84a764ffb137d0df31642992480e100b96f87f130a19c5a778a28420f1132b28dd0937d849c8c11f9e46a4247f6c077377cdf4c38e9fb4eb8ef2414306c30943044300c30cc30ac302cf89ef8fffa7bf61a3e3848ec00fb0dd2d7a7881df4dc7e621bebdbd035ed9f4d64d3d7db881ef229a2678ade2f892a18966bae5b4a0ce241f3843107dd55a8895845c7b29d68fd3954271f27ba7e0a3ec4c17cfa2677163413518023002f4fc13b888734c83105556805ba19dd838e01fce56a20d3011ac821f214f916f96d1c38c91c1d27c2e902b891f3eb19309e24076803b8670a9e4be6249b938357c11280db927f917c36793c793c453e03da00f6a53c91329e32ce15727d5350cf5dcbddcd7d9a86dfa7a6a5b6a63e947a2ef51286347d9a3b6d795a2cedd9b46fd21de965e963e97f4aa778425e88b781770fef2d3e8fafe40ff37ff3b3c1abfc7fe37f918100b2011aaf82c5006b3236d07077c61357c19b19df0ab802c514140a4a01c67e04fc6a6ec814e3a0c135827c8f1c27b8f86e83c825d21ad55c918be3e2fdfdedbf3f5944fd77d192976fb190e313928307511e5a8ef70ba8c1e43db04608b1a285554275514e8e383b85eb519170d11a5d455e8fdba0d57ae23711146c1a0c78c3c132e9bdd143279d7ebff3e4719dd5aa3b4e8ebb7bab0abb548d92b206f3e06d235eabcd3b62d668ccb04bd9262f937f26afe01a59a571901e779874012709d760d06a5252c4d93939c0c0271190e8b1f97b5617fb57ef59b06047b7688f685965a4cfe7eb8b542e832fdd3bf881fed1d6d6bbd7147bbb7d116f4d787d5ddd60b8c61bf1757bb10db03eaf813ee984186be362b461f4c0f263052e6d3eb962c5c9cd9d3d756b83c1b5753de4f8f2a3ebd63db97c2438505bb73600d2622a3ea0c2a32d228e43045da11e47d5d44ba89b1c1f7972e4f8088b5b06b86909b8c208a2a8875021f50ee09d1ea13e632cc049010b987ed0025e8f47a2f6a8c5d96088a3f3f7f607661822b02ae2eaf2d550ff835694acda36a7318cf5ee7049b465f148979560e57b20ae8b4ba886a185cfc818d28c8d5117c871eab728322141f9d4270c36f131607318ecc8180e179807bfa12698e7c33c1d0af010db556db7fbc6c21b9a475d1692a0b8b5eb4ae23c1f03ec0c868a11b9900f69395c7164cc8a2caf511fa421dd6f9e03c3537765a2d5d4838354060adef826bb520a2b93596961050a820c0f8fb07439cdf034937e8ab408eb2281ab4f1889214935ca8c8d85a94fb3a9ff7403ed7de89609091916e01bc1c46b097231b6405c6c0bbc7608ed2f1b1ba68602c0e9db4c5205cb44991317209eb0d722e03511614cf41b4e0e01692c0ac37707a9d508e0bb8a44cfb7ed1f28090eec5fb468ff40b064607f9bab23a2d3453a5cec951fb86174e1c2d1fe00f80dae37044675e5dd5e6f5704a2b2cbebed2ed7c563b89fb6b524212353b45aa130218a91aa69a8b26aa871e72e75815c5ea0de458e7bd73637aef5416c1cc875a8f21cb9e045dbe4e353f25bafaf8184e3125d578bf72e1cfaf4fa9a7c8876515b596df6d33ecb4dac2f222d473243212528541d3c76e285be6776323aed64741a9053efa3ba6082623822a1a22c06cdec582b83c1e863f3c76d301a0d068fdbeb9d915e12096347b4a07a4b57ce1d8a9525f98edc7ccdbd5ddde59b1a2b6e6915df2e6ef3e615e46a34ffd4dd5539c4772d2d2b0e55676ba5b97a5e8172a021d2e777b4058bddc16cbd34d7c87328fb1bca57158324b8ee2ae9ba0bfa692179b5c273a7c9ac97c8152323130f63598b4156c8245c93b0ac74f2b0e2327984d676ee6d1933565a6d15c6b196bdfcfa1d0bd19fa8225b8dc95463436f53a6853bea594ea7194ebde0292d1477943e79ec55cdabc72621748f91ed90ac0c1e6782cd13068fc6d5725c9cb7cf1ebdcf3e7668cc7edfd1b3cf3ee87e1096ed276fa28784ec9c38ca727984cd5e11cb06bb8bc3bb7cf9e4eb1d674f5eba74f26cc7eb6813da48fd1159a851ea2e6445d41f59cee401a61af60ad9b542c4f9db33cf96fecb337f85a3c663d4eba8845a42bd14c7b6b1b5d38370dd436a310fb55267480e7502f56c439f8f6ca3e423717fcf231df8a4dca1611cecf389b9b46b99c2e9c69ee61a99ba2a064ff804e427c17687a5a3fc89d17c8d41a1f7e7155a4c21c1f0bcea1581aab5c1518d3450cb37d4143a6a0ad2e583b214a55ca6c8f7a9f7e5596cba62474457d415a40e76a6e89c129c973e90603b445c36a1a3fd68f481a7a1ba31918643cb188f66b6a0a31bfccb9482d19844bea4a4f9f6fabadb5758ca74ba328ba954ab2de59b4d797de415ea772ab3bd71c7fc9668e388a1d20601803f2b0d719d23a0731e1b37b3837a6ad7ac58b8b3a971d7c2507ffdbca8a0c2660c69b521a33d228866d6f7f31ba2b087d45b1a5c7e730143bdc05c5cd068c55a611e6b13b48a7391d0d5d12399432bfffcdbebea6f6f2e592297c446058ae5067358ab0d9bcde53a5d39bf31da327f47a3ddac42c1095e5f9ec93cc2703456ccd4ca98c88f3e6e702104b85e869324655ab970c7f6eabaadcde57d553a4e12b50655d6a4e7f84c46bf8293a40adb4cc5f386e7552de537455b166eaf37d7f716cfcbe30dbaad60c97a8fa3da98af283695e00d0c77496837e82a6532d51557554cb3148b5de0d0cd3d3daee59519aaf4f4cc548b75d32674289a5ade5dc001d723bd2e354a2d67aca62317800e5ac235a3fe608b6913cde8a1339c33d38815a5eb9a8477f12a9d7aaf52a9e80c360e5756deda10eccc138d566f6e33f8f3f2fd7a4350ad0e7e047e2b34d8e46eed369dc35eb5b909caa4b3403734f17dedcd65e88efc80d188d18c8600ad237499a4157494b07b2f1b9db051c6b90b7db12cd1a2e2f012774c6657291d3208c233d242a77b49983a8c4aa12ae63af2a93338e2e134f0167d1ae032d4381e97d8178bc548cdc405b2351623c8c9572635344e26ec31440d64852767fa7c80f17999ca74a1d06a8db97ac9d805b02347a723bd137f285bece414020956e6529059c0ca2c72e1fd01cefbc0ccffed8bbfffddb1231d4f38404c7916223e82f39738e7b98e37d995c0fd4afcbce28b91572678cc3c6713f8c74ccf8b8dac2fe63046a25d4633f93d65956b32acf2be8ae062774c625129ad12f6426a76e794965405922aca66582ac16671fb3b58fb8be7b4ff68ead5f6d7ac9bc3fc53b9e900dbcea80073169bea05bb5b5a762f58b0aba565d702332e00663a31f16ed2babdbe7e7b2bec226c8d896723ae6a7e086d0793ff1d091267d3716cf409453318f94633e2f56c3ed437e9de84a2768efcaa7faa9e4181a3cea38aabab1ad6ca4f6bc5541ce11cf98266aa765eaa583e5d753246a94f124ace39648332335577fa2772189e893507bc828648131b61b48e90ec1ada19e959adc5f94e5f25a9d929aa2a8c5684a80f6145cee465f4194869656b3d9dde58a884e3055b88b18853a78b8ceeddd24171ad2d5fc397662da9a8752f0dcddf2cbb915f6a52aaf9f2ec8eca5acf52fea25ab7ad2857c2170a9273458b02ae466b43a55b63968a79598294dcec0541980119b226bf43bbc88709392d83c7c374619053207bbcf88b816778e5fa9e648b3db67d7bb6258f9b959e69481958feef518bc5b435fa9e429f45a23bc824b60bcb273538363b669f43e862ff7d6449414ce650aaecb2180e537ef1ea4ad4409dc973e6e63af350e9c4051cabecde1d045adca93306e7b3f71f3d103ef0e8fba4865a891e82f3337312d90d58ec4904325bc4654f226f9c1adbe5bd2f7aaf77d783a7a307ddf7c3aa5b11da430d21b477e2027a9cea4ee0c29e45245a1f3e8b185d5cfe2baf9ed8dfb8ffc4abbf7dfaeedabb51169a77fe3cf50df55fe7cfe355509d5b60550ead275424da523e2e2ba7801c95da8502c33c9b81af27bf39fc48c92387bfca295bf0516ada96a41473eea26d642fd5829e9938ee6fd4b3e714f429d0e3d1e714ba4143467c5209e450a7d139eaed1c54378cba8ba2c3d4115714c738ec341c31bdd314fec05ee3fa719bd0071f7c77dd4d698e6d8a434bf1192d8582f0fc801c6aba31fc91b290a118659c31379b3bde21ae29d35f7f769916c6a8acebcb047bc31c32d1de2217b232fd90b75cb3183f1d9b5b753606c835ff10d5d762730b8fa916410eef05aa3f6e4f58da35d2d830d2b578a4013e1d651a4db993fee42f3fb161e353cb973fbd61c3d3bda381c1a6a6f581c0faa6c6c1208e77197c54c5bb70e86884c7ee413672f54ea6bb809420b52001d6cae3c30de455076f1083cb558b2de7822189c7642ecb1ce137ae0bd6df145614db8f23f7f0dba19a0289d9e92cb005da9deea5a5a6a616c7afa340570e9ae1b72e9a591d1d43df87f38eeb6379205df8a6e68c3dc2885def51293d861c5b96ee15ea63f4deebc9152b7db55bf9cef680a3a050e1d2680ae5e9690def4687ffa3d4b7a2bcfed60afc1b10e8304cbf2782cad4eb517b10f8018aaadee8124ad05aea39547664c3066a54f9bfc64351f406551c3df4951fb5f0b1fe3a90d30b6bf5d79053a416ab7d9c846d14198383cdfc3d9911b3d6ad54bab53a7fc61d25e810f548c06c9135851ad6056b6ee3db5b415c9bd2a3059cbc7c153a1cada6fea0371b4a07ebea365560cfeb59fb48124fce3ea86709969f15008ea6e14a81c5f2ce8bdfcb04b93241d540a872a839af50a52acc5315a95445fcf29baab5d56d5ec4a35ed1725393c20315751b22a30a975a53a850146ad42e05d6197620320778a780cf9946ad1ad9a9a3e87bea23724d343a713f64b613e46b80b850424f1e9a92d0c7bd2a44b9c6b9059d79c840256d9bcb9a1ad23da5e1c19a9af5a5616f5a4373f96d6d8c05352ea5d2a591032da33cd7949363e287fb43752b6486797da192a51ecfd292509fd0a4e8ad0bad0947f13b03bb4c66cf5339725193d42495992412930c6e68abd2effaae3056dd208276433b23a9b89c99c235813165b9b431879b9a8768039b128c8acab52969d894f5b744ca6facd156b7faa82b68afa248ad2952288a34ea220570c6f11e02ce3cbc1fe3fddd8d59024723f3aa953e5820dbce7d77efdcb56fdfce70b0241c0a96f0cfbdf8e21b6fbcf8e2b9d1cd5bb70e0f6fddba19fb4741ef936c27eda273d625569c1945e63351f4979d13f7473116f4ceb0ff5f2f730bcf1697885d7a7da9e04e7efd0dc1baf521b9cf7a049971e63aa57365ae123431fff8cc5506d735f1f766969ac01ab9453ab14da87f9efa1a9d3d9d52b6cc53bd79ceccf5f7b2992bc2bf8d5d33734be1c0a9f9e7c141ea98f243fdaccc35809cc69f94b9eae28106fe5e41589f8f5f48e56bdcfc3b8ad101ea78c06496d4866afb8b2b87a63357e3564d67aec9389db966e0ebfca9996b6bd854916136ffebcb97640289845fd91facd8d8a8742a144ea5a240a1289899b9a56be3990be1359db9b8c9b75c95b91d90b94fa0c984ccb5807c8e9f2d73adf33786ea6ad28b42256b2b2b6f08053c6935f5e18d0bf29c72b913e720e4a3549b9dad95d29f5399bb32cc646e6075d6b533d728951ae3990bbd1d58f5a7656ee325598654c2afb82158b1a9a171236d607d82516764aea6668ecc45f8574724216274d709a7f11dd011c3ece0e4622485d97438757ac0bfb0e18310835a3bb722d67ea421d5ae8f752cdb8825a7d7c37992e9ab018dc35289c5d028eeaa891d40cb0a18e9b86349a046233214cb625334c97cdc4793f85750248af7eb4370c686664a3c921e4b1f8d7d41722626bea06987e8f79557600f84fe6b880ec5841c48a805603231a6f0a9cc24563ab28d4abd2fe5aeb4f23565cd035ea54d9a57b03ff685c456e1162b9d7962b5c86ed0fadb0a42cb3c8660a1445966cdf882e9eeb327ef2409f20cb6560772a16c54ff28f5dc30a7f8ef6fe0a73dc4bba40a2dc44f87203a7bd06bef46a3ecfcfcc4f9cbcc7cd564235acfbc9dec60c2d4c5bcdefd6651fba2f66d35d535d5cfaebab873e7c5bec1cfb76cb9b81ef3b0c09a85ec1ae615b18b09694b4d7575cdb6f6458bda9f5d7f71cb96cf07fbf0ca55d89683e8757419ac44ff92548ef940a7c57589d5d3b7a8bebd0dfb82dac75cd1eb1d9d370b1b52adcad8d40d4de905a0341ea734e5cbe4e95b54cff8947a97b9a217aea60237580f2c93949689689d166370167706f70524a5b902eecc689ca60ff2ad02cc13f1a86985a8c130941515f6c3806785d43b78004dc0242e32bf0eb5b238cc7378d60a35e44b90ad345e3fc2a46f6a8ba13b64a445f8d78784f4e4e25f1da00463541757c04191da81123d34a3d56a779e51a534e728f9e81727a85724766560a92fd0e375d5e6d7653bf20a2cb926953875d3c1914c6bb89def5a1a7637bad5693a61be31576531e74b1d06015589fa730335b650574151bbcfd7e4ceb2f0344eb5d12e9429784f9e971617e5633b75e1ff7b4197716fd78b1b6cb6bb46e253a7b6bdfc321edb4e1170129e3f799973817ed324a2dffa55e07aea429ceb9dc0aff3fc61b2fb8189c7b5fe2eb7bbcbefef74bb3bfd725d56964e2ed789443a327ff6835cbd48a4c73fcba11b3d9d5e2f7eeef5767a066546718e412633e4888d324a72cd470441fc1f7717c6140a656e6473747265616d0a656e646f626a0a32332030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e6774682031333135203e3e0a73747265616d0a78da9557db6e23370c7df757cc0f642252979180c00f41b3059aa26d00efcb167df025dea745d1a0ff8f529711cf8cedc0c5c23b94441e92472467f2f8ebfedffdc7f0d3df9b7f06334e7e30f2efa1493ef991a7301c7f6ccc489c44830ce7ff5d1a3ebe6f9e779bc72f6fcfbbd7d781dc1842301486dd794315850662332637f0c4a358ec7e6cfe7c32868d31fe5d7e87fa0c69fb30393938f096fe1a76bf6c1e5f5e7ffffaf3f32d50419be20a340a50dcd7df21caf368cc31e85ef99dea9e9127b7b5a1268b3ee5f5bed91d9b8d3c93d9d6b07efbf6e5ebcb1f838bd792b4d334d234c743614b5e9e7eda52c92d6e5b8af9c1efedd4d46738562d598396a1a67550eda275ac6bdbf6ddb9f948d77c88e7f2e4fdd6e67d1796fb6265ab956f56598b4ef594ce2df7f99eaf5eb033510aa5e72eb6a6c497bdc92fd64bb62dba07cbd51357ad6daa1494a57baf86617f61b02f49f854a9599d8ad36a2fcebc68865376da8238d7a710b7b232871a6ab1ca5e43d32c96a2e4d71114dc63be8c8a7b489f45e29c5291f13559ddbe125485cfc15477b3f66cbc66e65c0d4a0625eff5a57dd29cced3687b1f655f0968acf4891f3b3ba4a7eaa868b4c8260f34eedb8d37eb1258825c174821a0af8a82f4ce56c15f1d105713b3c18e32ac968949e56862c75a67992b75bae5a75b51deace8859654b47b5a20ba7541f3427f59d0775c994f69f4ebcc325ec88184fdf2de5ac13d84703f7773514c013c4419d9d15c14c134bbf9fc5255336819dc912c7b7719cae18275a139f58bab74cf94fbfd5a3972518eeee22eca4ba955332f8782b3b76e3c00d37d7498cf9c2e0ef28b686e95abce7809936fa13dc31a2b97e5a5ebfc0a29b578ea2d76ff64f006cb2cf740ba67c02e03a833ebe67cb5eb86b83a5f799de975679583c5589a5f317347f6528189f47ffac37979cb9b1535331d9d96fdb5c870f2dc1e8699d2f2e608383a7bfcebb29d470e4277e5fbfbdd3336199de1c64ef3f85a90764fff521c275a41cb57c7d25478b452f2cb4f2a7634c6344cf201e8695d80f99bb1f2b97d70b1b1e13c0cc0cce15c43d3f192c334552b5e12743514cb6e24bf0a257f3592cb0dbce5525132e08ee238519d24366e436a7a793f7f5552feaa1462e3a1eee597b69508f954aeb184f2b293cf70379a48a9f86f62bd243f0421da042bdfe372f67d9335a681868ff74dccca552427323539801c55bd6e1631a848b04d0cb20339aaccb06f06eedb22da19bcefca077b8fd0eab650cb80ad204651c40fab1fab7eacfae9bb69a8e835079523181ab5146cabd84eb19d623bc576c08f03961de4e0c08f033f4efd7865df2b411e2ec203411ec03d90ef15306821044009106e80eb0c107a00f40e938a50b749e4303b8aca50d42462a719340854c467049f2a2740047d067d3324759a6642a38a94b7b9d3d5b5e5afb1048e14854076884e66c6f159b69d015878d0caddd04fb8d8436ff48528f4469940ce12012db468332a17dcb0a0d1245ddf7b17fa4be5acaddd56b4b8d3a06a6c6121726f040ff2341036142c502be3f6136638c9c1438751ef0897e54981fb410e18fb891c02eb62206c1859c00d79e84159b8ee3ecce636cb3a03b153085b857a4fb00573096b4287530fcbe485ef0ea3762645bca088f946cc3762f0d81ed4fb4c0e12449f908884d1272caf84c009cb20c11c3730c80d4c72a36390cd9c619edf061862a3213201120112019296bc1d5a6336247cb7e0cb05df2ef87a59bc5fb0e299757eb155da54a672a00d03271116121263613314363bbd687608ac853dc1099793c6e27978dbbcfd07db851e820a656e6473747265616d0a656e646f626a0a32342030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032313433203e3e0a73747265616d0a78daed5a6d8f233512fe9e5fe13f308dcbef9650a45b694162c5c1c220a4437cc8646640a7e324e0037fff9eaa7277dc99ee2433bbc09e361b6dda76dbe5a7de1e57a7878cc5e786f0156b1c5c8eb192d9ffb2f97563871ce5eed490e1c38787889c1b22d554a2c9d50fd9da5cb2f9ed61f3fde6bf17cffa6447e6a7df3724bb50bfd7d11096e61a5d91feac23f33ff9070d962501b28ba1027af1e4b3171d5c0d64bef97c4303993f363ffc8855f780f705feff7b13cc9702f5978d4bc9386b87c4edec0cb9605cb4064d0c9be4cc7ef3ede6edc5db61f0f4766e08863c0d597a76c08e6588d8d30f35e15fc6401c8a365d0883c78087d411871da2a7e62a6e3997798e4d1009bb2c98554c3e62af169e21c61caa75ac44c83656f3db4feba8bd33d8087811330660d844b058c57fbe0568be6050fa0550658a2eda6f7ede3caafdde1103616fefd4510597e0e1218c45de8c085f31e26bbf21f6664886044f348795ef0f8c83960d8ce75d0126b093044ce41b0d8c0c000c1c1904ccb47204f3f68987461cb1352aa2ccc533d66135c53681b54eec0ebe4073f45d920022f68d580a6314115886c2c0210e4b7258b267d9b64e7c2712976df612887e84e82bdb2289c71463e2ed1b4864886b2839a800334e30032b2330c5ea0cd3cf611e012da09ec0191a730a59bc2cb97b2edae59ad455f01fe827b359ab09ea3a84b9835b25c0b85525c44c24b52627818c712aeb3c58a7ad05c38834e4ad53f9bae3b2a501db263675498e99794812b02b1a6830d214960e9e292ec0cc7e6c69243abd42133bd84238097440536b5aa65d529dd800e3e4c332b58cd32be44d1be90d86d12d6bf80eee7a7fd48a8cab2002abd41af3603dff03350621d88af5b50e5e475de290e253b063d6504263566eb950202bd72bb15e89f54aac5762fd5889351465ca281d0eab0a3d408f708a926985b846ab80e94da93da9fa3292aae73461f7c1e0574abd52ea9552af94fa51522af60ba61058943beca0cc4ff12ed89152332267fc11c0837ab315138ca4ea91f54aaadc72700d710cd62bad5e69f54aab575afd3869d53103e6a0952a8c8ba777a9543923944c330db1d12af10f02a0d5d8d12aff1cacb42a3f0c0ba7f06fc05752bd92ea9554afa4fa7f46aa9dbe5a55425f9743648715702a95157d1df18ba7e4b540d54e1c627531814e11293e90a36c52627a25ae3ea5097d88c3b7e4e2db4d5bf1dd2dd6bed7c9da4164da1cf85d56b7d81e24db26f9b0adde1458dde209f3b2cb9f6902cb699dac1e26da21ce4c0b7b73df528c3079921346de15cace547108951062d511eebb6e69ebebb9a39d5807c2fca037db626429895c69ec37dd96ed16433a2cedf076ea1f8e552ca4cc110f0bb223f0e4508a0375cab99a4fbfb534120748f46afe839095b50548ea80502e86908944c44f22e8817024b00b63e2f9a935ba6956d652f59d242a9c3855f6f8793a926ba1f1cd74cd48249c274c89b87a3e883b0d8b66f0f45b1497105c3aa886d0f44354f1f09137e08e0f8100c798e2e1d99a4052a90cd673bb6badbd4d5f14b0fc7a1d764bae56a7a37da7cdef72673578fecaf2e66520feacfae68526f9130b9c9cf85466205c34c899a6c7f40754e1bc0ce3df51e2f811a98df02b37dc6515fd8753e3b42232c75412d3a11755ce2a90e4c8f3b25556909e9f957c60400cd2f32396c4adfcdc1f243c395aa5eec93ce0ea38c5b13261d24d45d9a149c73ad970590344060561fef65058f55970a54a9308d63fe6d1b603ada5523de30c534bec2d57c11bbd279b75c049804dcbb46bd5f6dcc617b5e9d342c7aee66fa9d2da364eec95fa0513babe4a7bbb94c9c44ab2eb687c8822f125d47e75db78fc864b803c941c2c21b22d2aa59c5d2ae61687e2676f5fddbe7983d837b78f9b1f3eb5d6edb6cee21aca962ff16edbf552d541ab97bd0eeeb7c457dfa63ee2b2bde19213bd3b87664683ee556e7cd8d6e3454f67bbc76dac07996da7f0b0006661ca82bcd9cab81b57d6a7f859d08fe6f68b65ebf15faca1d8647bc17aafdf7cf5dde7afc01ffcc702d696d188f67ec14e4d7eda294210a445394678aa7005e77018f1fa752ff805fd43eaa5e7b8a5ce70bd719eb9e7287e8620e966e97ec1f477f5c59b3487cced15667bcd43e0397a595af042ac13e675678395dce4eca5e4580acb39fa71bb9982efe09545db1c59ea123f1cc1bb04093258426b9e44f3501883a6f3d259f7ecb6eb51d7b40d5b7a126edc13d7bdbe5d62c65355574f8d5d1dcc2f550a7c8f228393fb9ffffaecbbd75ff303d93cb9c125143edd72d2e30934674a3938577356dcabf7a0da4d5cbbb75f5f87a059df0facfa92758891d57b30ecaaccb43f69743f1abd15105371b46e748f269177c5cfcf23fe1d9693b019bdc56b4ba045221cd9a32e4536ca2057aa8bf84ad1054a6308465dd205769aa54697282714bff41c0ea88f4bcd299894502ed98a87d6d949721c6c8bd97138bf3a852511b737a1f0f15e62f0d9e3f1d28eb916e278f61c16de2de82b563c23a6383d314b383fd735af3ce892dc969e3dd8ce4310042a7dec95276cde19bca0860fa8b0e22cd09e64f76ec6728bb1d59bf10cce4368d1710d70ea548084dd05ee4cebc7e633dcd930c6877ebde87f6ee16ce34bb6022a6a356357a55c12ba2d44fa33aecbca4587d732d89c522827336c74c2c3d251b33b94b4d394e6bca45aefd55c88ebf7c00f090ff325162ece6341f191f0c92779118572b2ef52289f24c6b5b279c1874745e049b148d77aa08f331026fea8cfa38fb31016f8231d8753e79064fd906bac692c068feaa1b454f08d15d0492c679f1696ead41e59f5034e92e0ea250f25f368b82b97d4a076e1d8b8a8b87b8e8d4e578997d9e83ca0c783da537c37a977e5849133797d1f904ee7a38aa2acf2779784a26a513588ab3ead94ddec72f7a4f74ca97a298f3339f797c8b9a4807a8ab6e7c2d9e77f78d3e9030a656e6473747265616d0a656e646f626a0a32352030206f626a0a3c3c202f46696c746572202f466c6174654465636f6465202f4c656e67746820343135203e3e0a73747265616d0a78da9d54cd4ac4400cbef729e6058c99cc4c6602d2c3e20fb88208f5241edaeeae2711c5f7c764a7fe9582ee52d264d27c335f92694e6ffaf7fecd9dbf34af0e212787fa9c4c56920494d98dcf0d8227d1088f64ef28eeeda95975cde9e5ddaa5baf9d8faedb35bec2bdf3842051bd05045df7dc3c9c217a464c197128ed4910750ca4465683b6fa051179343dff8a5ebd438d481a11d48e3b0d90a57d86a2ba6f09751db9ae9723fd4665711fee15ab38964f4e88d9b4d8e9adc5f2380719b5b49da86e0d3c8f285105ab18ad4288237ffbf612aa0f3796465d5b01f63655d2d84f389a30a6b97d74ddf5774368a921d94708f4d5904d2d93b1b552456d4ce48971a4bf0b51a642085610550a17ebdbfbabd59c026106a119054bcd474bb70db649d0fb31ea816229ab3b9496658a33bfa56ef7a868dfca507da47650666425dbcecaf0fb5e4a8990b3a310c1974f0ea2252ee3bf709ca1d0e1b8801e221f810b49ffb823705c20c7c3711109423e021718d01f8163014e87e03881884b1840c7d18fb9b29f093c4d11697fdfc3c5b3937296c55e5e744d73f701ef701b070a656e6473747265616d0a656e646f626a0a32362030206f626a0a3c3c202f42426f78205b20302030203834312e3839203539352e323736205d202f46696c746572202f466c6174654465636f6465202f5265736f7572636573203c3c202f457874475374617465203c3c202f41312e30203c3c202f43412031203e3e202f6131203c3c202f63612031203e3e202f61312e30203c3c202f63612031203e3e203e3e202f466f6e74203c3c202f454b4f554742203520302052202f465142544b4b203820302052202f4e5a4655455020313120302052203e3e203e3e202f53756274797065202f466f726d202f54797065202f584f626a656374202f4c656e6774682032323831203e3e0a73747265616d0a78daed9b598b24371280dfeb57e4b361644548a1034cc30e8c0d1ebceba38d61cd3cd4d5364b79c1f6c3fefd0de55129290fa96bb2c66e6837e3cad4199222be88542aa191fcf706f87fe449a025f2d01c7fdbfdbe93c2529b7bbd6893c7bf9004802808bc71d458af8495d23adbfc71defdb4fb6f75a9cff7d0fcf2e70eda5e20ee2b4be2aad613baf63eb969cb7ffe0f1032b4240569006b58764020e3f94239878a9aefbf0a236bfeb7fbf903573bb17c5ff3bfffec74f34d2beb6f3b348d0f3f16f8f7b243d7d6759a6f4583ce3560840100f2ed1d1ad11c77ed958450def4175131d9d6051efad81238cdf57cdbc7afbb1f76dfb573ee1d0cb3eead6e50586d91c2af0a638c46e8bce4190daba3c27f7ce114a1d7dd0879a47fc7218e7fbf77eb3e8c065872c0b05e6154102eb497d8fcf1cbeeed63af06aca6803c2f5af352b25279c18b8cc6348f3c31fffcf7973fbefbb641123c1952bae6f169f7f31752c2d383ffe201a440543cb7c4ff009c579ca50e0fb094678e8bd5b45bcc327e318b64c87a0320147ae9c3708d25a539eb809c2e977a336bf22ff676bcad373a1606309fb5bf4946f9203f348f5fefde3d5e350278c10459eda46a90a537a4482b56d568e1a3f44b922e3deb1e39b4213d6e28cef8e933464e9de2c5ca660d9724cf0aedd8580c7a8fd02825da341550562e4d825ac086d24f9f6d6405de0b2379715d6b05efdeffebc7afde36a007f5479ee430d7e7e95cdfd02f69e18d34aad82d5b9d1c56bf3526ea0c477646221796fff922116821212c745126d909c3324552b4770f6f9417b2b70d6583a8aacded2566fd96634db2f15d68e7e387c1c8648ea333e561c0b1ed17f75bf4eb2d0aedc9ca7a4d927353523265cdb18507a57c66ca637a6aca5a8bd6c2556eca71466eca2eb87c0a1ed138c3c6ce17a082f74c6d39e2476c9d289c633265a6bc505809a342f4b1a529a3d2823da6226a17e0cbefde3ebe7f1f2d80836d6d38f4c71acea04afae3a199a00799290fa6d0699f3ecf240ecab01f15a5b52c4f8a03406b8ce7d6062b73a1e9d303c6cdf8d640534c0c6696eadbb1d8363307a6ade9a7b819f6ad7117a6d8281b5d2cf0d0682f7ed40cff9c9e29702a4c4505097393ef37a62ab2ae7b60e78d99964cc2ac5cfaeb907a6444dce79169d67b92de7beb241a27ed3034dfab7aa9ccc8411b6e0fbe5c25e844ea9660bafeab2d0c6b7cba4ef6e843361cd1161ec5b39df398f811a108966381ded6091f30ad337a8fe9973c1dd89bf1a3d965d2d035e3567a8f2ea382def385ef426f6385437ed85c9863dc18dedc1d3f4e7b5c65b73c2521cf3e0f5c4a7c3633da3edc1d8ad52d7508cea070be11b3bd5f69fb2f90f194842aa95b39c653d2fb03737a86cb82a9078904dd16bebcca4412fa98ec15be2f10be052e14d8cb6a28881bc22c728ed22f693a04924ad4197b938c5bd93b02bf82bdf385efc15ec5c3d4e4bd360b93acb6856fe84fa1b24025fa2ee33389a3eb83be018d663f83383a2701f839ee62e0c0be26ae54a1a8555d5769587f283700498f3adf0a9023302a203efbdc31ba305dd95aeacafac7fbd9b5209f2fc9a6480fba03ce7aab5e91fe3148c7bf0ee945dc9c0a4cd746a0d416b3783a4a4f99ce516cb8029f333dceb891e9912329337da1f05d98ae48486fad868549d61b335d852b2058473a4c42d1aa481a53576097b4fe6aea1598cd762f7c6d08ab4c47cdb4624cd6c2ce4aba1593ec7a44fb81754ea2af30ffa8703706f35a3b24368c5706bf540697f05062b0f5c26924cc107c4dbee4c9d2190393a83aceb895c023f62b083c5ff82e0436e19d04915a7273b43181b93ff6aa4a9af5fde8d3dce640fa3c9f6e78f4b6da27de7347f669d8624863f34ab0debc5f22f70fd31949f7a147685fa3f002e5cdd24e79dd9e7efff4317817755fa0b3ea68a3c8bc06d52f759fa4489bc24689e6d50e17fc4c9e103d4abfa4e92898a25ae6417592712bd2af6ea482e8b365ef01742d51a8705a68c9679a6d811efa0bbb24723da65edded1d209ad8ea47eea12cbe38dbda1f44ae0aa621f362acfbacdded6c7b27d9dda6fdc69c0d2bca8515f957cebed0c0b9088142e0acb51500ccc10cb3d7e494b21cae2a832829a76c9c71236523b49731bb50f82e9c55860d0680259f9f62bb3167f959c8f1b47af31cce0e66a9e3d83165a97eba77c43c95c97781706c58c966cbad32556c49608f6becba3876157178e367b686292f9b559ed7f115a62f34682d5a7a296875e1703d716b194dc7f44b9e9e83b44bba15a1576c571074b6ec5d006abc30cc33c48569751b0394fb2340e3e1368066aaefe7ee3e1541f793236df9b3f8b3e2d74f78d821ac82b2c6ebd7e0f2c5f2b064b8051e066d505e5999459751fa254dc7e1a0fd256b28cab8edc87fc4e09877c03aca11ca048ef3a5ef4147924aa03316969c8edf968ea13f20367bbb4e479cd85e8eca9486a6fa9cf0b3a1981dcc9d803a7fee2e1e255edc8aa8df3da0fd0cb7d2378166eb7dd1b07412b4d5b48a540e78cdbd6855c74b095d9769c85f83bbfc0cf9f4cdecfae3ccba58874eacd913def1d2d7c98afb7cb5d363329bb2b88889c3c698e058d8a366f2ae7eb7121f1fcd8da25da0998f7116cc3f2944c7f5cf5366aaa40bd86b4714426cf1598f11c49323a9383dae93dfadbb64357cd6ca4d065fc017465af6722beec22a6111944b835b9c06b7d34f1ad2b06ad47488f4b73fa9a0d94948ab6d38da84a8d5a0f83a4010cf8b6fb6b2f60a0d651fa31c663eb518dcca5cb0bbdab6eb6ab86eb0c7fe0ee2c4fe6720da5f26a99b93b44ff4dd54d7c828a756727565eb02d839016c2a80abd00b5934dad5fa250bae544f3351ecd8ff1df317cdd34285f62bd8b45eff30e9dacf7e4f59b9eea959678721f77346fe7c1d8d4fdd97c4495e0e5b95b0a25fd42a6d1a2913cbde7f30b06eade3035151f7bb0dd370faa172ddd230747c53338cabe5fd2cba3d0ab66ba95b17de1f7e80f8a46ffa92ddccc4a9b9d2c4554a6661e63f8285f9e865e90c5b0d01d2782d56c5d2c2e999494d2d228bb8ebcd04cfa3eab5bad14e607aa8e4e036f1d7dcbf406d0d5163c3b3ae34a8d267682cbc2e4d5cb449e36712348c4b4d76c4f3dcecf4b8ce5f2846a03dc79df573dfef9adbec7ba7e4efff7d9f92e40a656e6473747265616d0a656e646f626a0a32372030206f626a0a3c3c202f54797065202f58526566202f4c656e677468203631202f46696c746572202f466c6174654465636f6465202f4465636f64655061726d73203c3c202f436f6c756d6e732034202f507265646963746f72203132203e3e202f57205b203120322031205d202f496e666f20313620302052202f526f6f74203220302052202f53697a65203238202f4944205b3c62343934663530316466306661316561353032666665343030666635393963343e3c62343934663530316466306661316561353032666665343030666635393963343e5d203e3e0a73747265616d0a789c636200022646067e10f1898109c863a49cf8cff6f1131303f359a079a2660c3056178c25b20e48b0e50209ce4220c1f4024870fd660000cf880b2a0a656e6473747265616d0a656e646f626a0a7374617274787265660a32363736300a2525454f460a', '4896bbb71856688bef49945e875c1edf2716b59835af62275de30e976c19ce12', '2026-11-24 13:04:56.647579+00');


--
-- Data for Name: certificate_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.certificate_series VALUES ('400.2/DP3AP2KB', 2026, 4);


--
-- Data for Name: course; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.course VALUES (1, 'penguatan-kader-satgas-ppa');


--
-- Data for Name: course_edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.course_edition VALUES (1, 1, 1, 'Penguatan Kader Satgas PPA', 'draf-1', 20, 45, 1, 24, true, 80, 70, true, '[[90, "Sangat Memuaskan"], [80, "Memuaskan"], [70, "Baik"]]', 'Materi membahas kekerasan. Peserta boleh berhenti sejenak; sediakan pendamping. Jangan menuliskan kasus nyata.', 'cc4063e572f33514213b428de797eca4e13f185d4ecce1578fc4370536396ffc', '2026-11-24 13:04:51.961424+00');


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES (1, 'pin', '$argon2id$v=19$m=19456,t=2,p=1$yWvMegZvr2JsfsqYD+KpBw$aW8JGvQXn75PyBqMTZySNSdCQ4yApInv6jbdHmbpSAs', 1);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (1, 'certificates.issue', '{"batch": 1}', NULL, 'done', '2026-11-24 13:04:54.544656+00', NULL, 1, NULL, 3, 3, '2026-11-24 13:04:54.544656+00', '2026-11-24 13:04:56.672588+00');


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, 1, 'Praktik mendampingi korban', 'Aula Kelurahan Cempaka Putih', '2026-11-24 09:04:53.788532+00', '2026-11-24 12:04:53.788532+00', 4, 'locked', '2026-11-24 13:04:53.897462+00', 7, '2026-11-24 13:04:53.788552+00');


--
-- Data for Name: module; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.module VALUES (1, 1, 1, '01-mengenali-kekerasan', 'Mengenali Kekerasan terhadap Perempuan dan Anak', 2, 1, 1, '["menyebutkan bentuk kekerasan dan contohnya", "membedakan kekerasan dengan pertengkaran", "mengenali tanda peringatan pada dewasa dan anak", "menjelaskan mengapa korban diam atau kembali"]', '["Peran kader Satgas PPA", "Enam bentuk kekerasan", "Ketimpangan kuasa dan putaran kekerasan", "Tanda pada anak", "Gambaran kasus di kota", "Tanda bahaya segera", "Mitos dan fakta"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menyebutkan bentuk-bentuk kekerasan beserta contohnya di lingkungan RT/RW;</li>
<li>membedakan kekerasan dengan pertengkaran biasa;</li>
<li>mengenali tanda peringatan pada orang dewasa dan anak;</li>
<li>menjelaskan mengapa korban sering diam atau kembali kepada pelaku.</li>
</ol>
<h2>Apa peran kader?</h2>
<p>Kader Satgas PPA adalah warga yang dilatih untuk menjadi <strong>mata, telinga, dan jembatan</strong>. Kader melihat tanda-tanda lebih awal, mendengar dengan aman, lalu menghubungkan korban ke layanan. Kader bukan polisi, bukan hakim, dan bukan konselor. Kalau Anda ragu apakah suatu kejadian termasuk kekerasan, Anda tidak perlu memutuskannya sendiri: catat seperlunya dan tanyakan kepada petugas UPTD PPA.</p>
<h2>Bentuk-bentuk kekerasan</h2>
<p>Kekerasan tidak selalu meninggalkan memar. Satu korban bisa mengalami beberapa bentuk sekaligus.</p>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Bentuk</th>
<th scope="col">Contoh sehari-hari</th>
<th scope="col">Tanda yang mungkin terlihat</th>
</tr>
</thead>
<tbody>
<tr>
<td>Fisik</td>
<td>memukul, menendang, mencekik, menyundut</td>
<td>luka berulang dengan cerita yang berubah-ubah</td>
</tr>
<tr>
<td>Psikis</td>
<td>mengancam, menghina terus-menerus, mengurung, memutus pergaulan</td>
<td>ketakutan, murung, meminta izin untuk hal kecil</td>
</tr>
<tr>
<td>Seksual</td>
<td>pelecehan lisan, rabaan, paksaan hubungan seksual, juga di dalam perkawinan</td>
<td>menghindari orang atau tempat tertentu</td>
</tr>
<tr>
<td>Penelantaran</td>
<td>tidak memberi nafkah, makanan, perawatan, atau sekolah; melarang bekerja supaya bergantung</td>
<td>kurang gizi, sakit tidak diobati, putus sekolah</td>
</tr>
<tr>
<td>Berbasis elektronik</td>
<td>merekam tanpa izin, menyebar atau mengancam menyebar foto intim, menguntit lewat gawai</td>
<td>tiba-tiba menutup akun, takut memegang ponsel</td>
</tr>
<tr>
<td>Eksploitasi dan perdagangan orang</td>
<td>menjanjikan kerja lalu menahan dokumen, memaksa anak mengemis</td>
<td>hidup bersama orang yang mengendalikan uang dan gerak korban</td>
</tr>
</tbody>
</table>
</div>
<h2>Pertengkaran atau kekerasan?</h2>
<p>Setiap keluarga bisa bertengkar. Yang membedakan kekerasan ialah adanya <strong>ketimpangan kuasa</strong> dan <strong>rasa takut</strong>. Tiga pertanyaan yang membantu Anda:</p>
<ul class="list">
<li>Apakah salah satu pihak takut kepada pihak lain?</li>
<li>Apakah kejadian berulang, makin sering, atau makin berat?</li>
<li>Apakah satu pihak mengatur uang, pergaulan, pakaian, atau ponsel pihak lain?</li>
</ul>
<p>Satu jawaban "ya" sudah cukup untuk menganggap situasi itu perlu perhatian. Satu kejadian berat, misalnya cekikan atau ancaman dengan senjata, tidak perlu menunggu terulang.</p>
<h2>Mengapa korban tidak pergi?</h2>
<p>Banyak orang bertanya, "Kalau disakiti, kenapa bertahan?" Pertanyaan itu menyalahkan korban. Alasannya nyata: tidak punya uang, takut kehilangan anak, diancam, malu, ditekan keluarga, atau masih berharap pelaku berubah.</p>
<p>Sebagian hubungan berjalan dalam putaran: <strong>ketegangan</strong> memuncak, lalu <strong>ledakan kekerasan</strong>, kemudian <strong>masa tenang</strong> ketika pelaku meminta maaf dan berjanji. Di masa tenang korban sering menarik laporan. Itu bukan tanda ia berbohong. Saat hendak berpisah justru sering menjadi masa paling berbahaya, sehingga rencana keselamatan harus dibicarakan dengan petugas terlatih, bukan didesakkan oleh kader.</p>
<h2>Tanda pada anak</h2>
<p>Anak jarang bercerita langsung. Perhatikan <strong>perubahan</strong>:</p>
<ul class="list">
<li>mendadak takut pada orang atau tempat tertentu;</li>
<li>kembali mengompol, mimpi buruk, atau menempel terus pada ibu;</li>
<li>nilai turun, membolos, atau menyakiti diri sendiri;</li>
<li>pengetahuan atau permainan seksual yang tidak sesuai usia;</li>
<li>luka di bagian tubuh yang tertutup, atau nyeri saat duduk dan buang air.</li>
</ul>
<p>Satu tanda saja belum membuktikan apa pun. Beberapa tanda bersamaan adalah alasan untuk lebih dekat dan berkonsultasi.</p>
<h2>Gambaran di kota kita</h2>
<p>Menurut UPTD PPA Kota Tangerang Selatan yang dikutip media pada Juli 2025, sampai Juni 2025 ada 193 orang yang didampingi. Sebanyak 126 di antaranya berusia 0–17 tahun, dan tempat kejadian terbanyak adalah lingkungan rumah tangga (92 kasus). Artinya, pelaku sering kali orang yang dikenal, dan rumah tidak otomatis aman. Angka ini hanya kasus yang sampai ke layanan; yang tidak dilaporkan tidak terhitung.</p>
<div class="note note--tip">
<div>
<p class="note__t">Ingat</p>
<p>Jika ada bahaya saat ini juga (senjata, cekikan, ancaman bunuh, korban pingsan atau hamil dan dipukuli, anak sendirian dengan pelaku), jangan menunggu dan jangan masuk sendirian. Jauhkan diri Anda dari bahaya, hubungi layanan darurat <strong>112</strong> atau polisi, lalu SAPA <strong>129</strong>.</p>
</div>
</div>
<h2>Mitos dan fakta</h2>
<ul class="list">
<li><em>"Itu urusan rumah tangga orang."</em> Kekerasan dalam rumah tangga adalah tindak pidana, dan setiap orang yang mengetahuinya berkewajiban menolong sesuai kemampuannya.</li>
<li><em>"Korban laki-laki tidak ada."</em> Anak laki-laki dan laki-laki dewasa juga dapat menjadi korban, dan sering lebih malu untuk bercerita.</li>
<li><em>"Orang terpandang tidak mungkin melakukannya."</em> Pelaku berasal dari semua tingkat pendidikan, pekerjaan, dan agama.</li>
<li><em>"Kalau tidak melawan berarti mau."</em> Banyak korban membeku karena takut. Diam bukan persetujuan.</li>
</ul>
<h2>Latihan singkat</h2>
<p>Pikirkan satu kejadian di lingkungan Anda <strong>tanpa menyebut nama</strong>. Tuliskan: bentuk kekerasan apa yang mungkin terjadi, tanda apa yang Anda lihat, dan apa yang belum Anda ketahui. Bawa catatan tanpa identitas itu ke sesi tatap muka.</p>
<h2>Ringkasan</h2>
<p>Kekerasan mempunyai banyak bentuk dan berakar pada ketimpangan kuasa. Tugas kader adalah mengenali tanda, percaya bahwa korban punya alasan, dan menghubungkan ke layanan, bukan menyelidiki atau menghakimi.</p>', 5);
INSERT INTO public.module VALUES (2, 1, 2, '02-dasar-hukum', 'Dasar Hukum yang Perlu Diketahui Kader', 2, 1, 1, '["menyebutkan undang-undang utama", "menjelaskan kewajiban warga", "menjelaskan larangan jalan damai untuk kekerasan seksual", "menjelaskan hak korban", "menyebutkan batas wewenang kader"]', '["Peta aturan", "KDRT dan lingkup rumah tangga", "Sembilan jenis TPKS", "Pelaporan dan alat bukti", "Hak korban dan restitusi", "Usia perkawinan", "Batas wewenang kader"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menyebutkan undang-undang utama yang melindungi perempuan dan anak;</li>
<li>menjelaskan kewajiban warga ketika mengetahui kekerasan;</li>
<li>menjelaskan mengapa kekerasan seksual tidak diselesaikan secara damai di lingkungan;</li>
<li>menjelaskan hak-hak pokok korban;</li>
<li>menyebutkan batas wewenang kader.</li>
</ol>
<h2>Mengapa kader perlu tahu hukum?</h2>
<p>Anda tidak perlu hafal pasal. Anda perlu tahu tiga hal: <strong>perbuatan apa yang dilarang</strong>, <strong>hak apa yang dimiliki korban</strong>, dan <strong>apa yang tidak boleh dilakukan lingkungan</strong>. Pertanyaan hukum yang rinci dijawab oleh petugas UPTD PPA, lembaga bantuan hukum, atau penyidik.</p>
<h2>Peta aturan</h2>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Aturan</th>
<th scope="col">Inti bagi kader</th>
</tr>
</thead>
<tbody>
<tr>
<td>UU 23/2004 (Penghapusan KDRT)</td>
<td>kekerasan fisik, psikis, seksual, dan penelantaran di rumah tangga dilarang; warga yang tahu wajib menolong</td>
</tr>
<tr>
<td>UU 35/2014 (perubahan UU Perlindungan Anak)</td>
<td>anak adalah setiap orang di bawah 18 tahun, termasuk yang masih dalam kandungan</td>
</tr>
<tr>
<td>UU 12/2022 (Tindak Pidana Kekerasan Seksual)</td>
<td>sembilan jenis kekerasan seksual; hak korban atas penanganan, pelindungan, dan pemulihan</td>
</tr>
<tr>
<td>UU 11/2012 (Sistem Peradilan Pidana Anak)</td>
<td>identitas anak pelaku, korban, dan saksi wajib dirahasiakan</td>
</tr>
<tr>
<td>UU 16/2019 (Perkawinan)</td>
<td>usia paling rendah untuk menikah 19 tahun bagi perempuan dan laki-laki</td>
</tr>
<tr>
<td>UU 21/2007 (Perdagangan Orang)</td>
<td>perekrutan dengan tipuan atau paksaan untuk dieksploitasi adalah kejahatan</td>
</tr>
<tr>
<td>Permen PPPA 6/2017</td>
<td>dasar pembentukan Satuan Tugas Penanganan Masalah Perempuan dan Anak</td>
</tr>
</tbody>
</table>
</div>
<p>Sejak 2 Januari 2026 Kitab Undang-Undang Hukum Pidana yang baru (UU 1/2023) juga berlaku. Ancaman pidana dalam beberapa aturan dapat berubah mengikuti penyesuaian, jadi kader tidak perlu menyebut angka hukuman kepada korban.</p>
<h2>Kekerasan dalam rumah tangga</h2>
<p>Lingkup rumah tangga bukan hanya suami, istri, dan anak. Termasuk juga kerabat yang menetap di rumah karena hubungan darah, perkawinan, pengasuhan, atau perwalian, serta orang yang bekerja membantu rumah tangga selama menetap di sana. Jadi <strong>pekerja rumah tangga yang tinggal di dalam juga dilindungi</strong>.</p>
<p>Undang-undang ini mewajibkan setiap orang yang mendengar, melihat, atau mengetahui KDRT untuk berupaya <strong>sesuai batas kemampuannya</strong>: mencegah kejadian, melindungi korban, memberi pertolongan darurat, dan membantu pengajuan perlindungan. Kata "sesuai batas kemampuan" penting. Anda tidak diminta mempertaruhkan nyawa.</p>
<h2>Kekerasan seksual</h2>
<p>UU 12/2022 mengenal sembilan jenis tindak pidana kekerasan seksual: pelecehan seksual nonfisik, pelecehan seksual fisik, pemaksaan kontrasepsi, pemaksaan sterilisasi, pemaksaan perkawinan, penyiksaan seksual, eksploitasi seksual, perbudakan seksual, dan kekerasan seksual berbasis elektronik. Perkosaan, perbuatan cabul, dan persetubuhan terhadap anak juga diperlakukan sebagai kekerasan seksual.</p>
<p>Empat hal yang sering salah dipahami:</p>
<ul class="list">
<li><strong>Tidak ada "jalan damai" di luar pengadilan.</strong> Perkara kekerasan seksual tidak dapat diselesaikan di luar proses peradilan, kecuali bila pelakunya anak, yang mempunyai aturan tersendiri.</li>
<li><strong>Menikahkan korban dengan pelaku bukan penyelesaian.</strong> Memaksa korban menikah dengan pelaku perkosaan termasuk pemaksaan perkawinan; demikian pula perkawinan anak.</li>
<li><strong>Keterangan korban bernilai.</strong> Keterangan korban atau saksi sudah dapat menjadi dasar pembuktian bila disertai satu alat bukti sah lain dan hakim yakin. Jangan mengatakan "percuma lapor, tidak ada saksi".</li>
<li><strong>Lapor tidak harus ke polisi lebih dahulu.</strong> Laporan dapat disampaikan ke UPTD PPA, unit layanan sosial, lembaga penyedia layanan berbasis masyarakat, atau kepolisian.</li>
</ul>
<div class="note note--warn">
<div>
<p class="note__t">Penting</p>
<p>Jangan memfasilitasi surat perdamaian, uang ganti rugi, atau pertemuan korban dengan pelaku. Selain melanggar hak korban, tindakan itu dapat menghalangi proses hukum. Kalau tokoh setempat mendesak, jawab: "Aturannya tidak membolehkan. Mari kita minta penjelasan UPTD PPA."</p>
</div>
</div>
<h2>Hak korban secara singkat</h2>
<ol class="list">
<li><strong>Penanganan:</strong> informasi, pendampingan, layanan kesehatan, bantuan hukum.</li>
<li><strong>Pelindungan:</strong> keamanan dari ancaman, kerahasiaan identitas, perlakuan yang tidak merendahkan.</li>
<li><strong>Pemulihan:</strong> layanan psikologis dan sosial, restitusi (ganti kerugian dari pelaku). Bila pelaku tidak mampu membayar penuh, negara mengatur Dana Bantuan Korban melalui PP 29/2025 yang dikelola LPSK.</li>
</ol>
<p>Korban dewasa berhak <strong>memutuskan</strong> apakah dan kapan melapor, kecuali ada bahaya yang mengancam nyawa. Untuk anak, kepentingan terbaik anak didahulukan, dan kader segera berkonsultasi dengan UPTD PPA.</p>
<h2>Batas wewenang kader</h2>
<ul class="list">
<li>Tidak menyelidiki, memeriksa, atau menggeledah.</li>
<li>Tidak menangkap atau menghukum pelaku.</li>
<li>Tidak menjadi penengah antara korban dan pelaku.</li>
<li>Tidak memberi janji hasil, misalnya "pelaku pasti dipenjara".</li>
<li>Tidak menyebarkan nama, foto, alamat, atau cerita korban.</li>
</ul>
<h2>Bedah kasus</h2>
<p>Seorang ketua RT meminta Anda menjadi saksi surat damai: seorang remaja 15 tahun dilecehkan pamannya dan keluarga sudah "ikhlas". Diskusikan: undang-undang apa yang terkait, siapa yang harus dihubungi, dan kalimat apa yang Anda ucapkan kepada ketua RT?</p>
<h2>Ringkasan</h2>
<p>Hukum berpihak pada keselamatan dan hak korban. Kader menolong sesuai kemampuan, tidak mendamaikan kekerasan seksual, dan menyerahkan urusan hukum kepada yang berwenang.</p>', 5);
INSERT INTO public.module VALUES (3, 1, 3, '03-dukungan-psikologis-awal', 'Dukungan Psikologis Awal: Lihat, Dengar, Hubungkan', 3, 1, 2, '["menjelaskan DPA dan batasnya", "menjalankan Lihat-Dengar-Hubungkan", "memilih kalimat yang menenangkan", "mengenali krisis", "merawat diri"]', '["Apa dan bukan apa DPA", "Lihat", "Dengar", "Hubungkan", "Bila yang bercerita anak", "Tanda krisis", "Merawat diri"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menjelaskan apa itu dukungan psikologis awal dan apa yang bukan;</li>
<li>menjalankan tiga langkah Lihat, Dengar, Hubungkan;</li>
<li>memilih kalimat yang menenangkan dan menghindari kalimat yang melukai;</li>
<li>mengenali tanda krisis yang harus segera dirujuk;</li>
<li>merawat diri sendiri setelah mendampingi.</li>
</ol>
<h2>Apa itu dukungan psikologis awal?</h2>
<p>Dukungan psikologis awal (DPA) adalah pertolongan pertama bagi perasaan, seperti P3K bagi luka. Bentuknya dukungan yang manusiawi dan praktis untuk orang yang baru mengalami peristiwa berat. Siapa pun yang terlatih dapat memberikannya.</p>
<p>DPA <strong>bukan</strong> konseling, bukan terapi, dan bukan wawancara untuk mengumpulkan bukti. Anda tidak perlu menggali rincian. Anda juga tidak memaksa orang bercerita.</p>
<p>Sebelum mulai, <strong>siapkan diri</strong>: ketahui situasinya, layanan yang tersedia, dan apakah tempat itu aman bagi Anda.</p>
<h2>Langkah 1 — Lihat</h2>
<p>Luangkan satu menit sebelum berbicara.</p>
<ul class="list">
<li><strong>Keamanan:</strong> apakah pelaku masih di sekitar? Apakah Anda sendiri aman?</li>
<li><strong>Kebutuhan mendesak:</strong> luka, perdarahan, kedinginan, anak kecil yang ikut terdampak.</li>
<li><strong>Reaksi berat:</strong> tidak merespons, gemetar hebat, bicara ingin mati, tidak tahu di mana ia berada.</li>
</ul>
<p>Pilih tempat yang tenang dan tidak terdengar orang lain. Bila korban perempuan lebih nyaman dengan kader perempuan, carikan. Beri pilihan: duduk atau berdiri, pintu terbuka atau tertutup, ditemani siapa.</p>
<h2>Langkah 2 — Dengar</h2>
<p>Perkenalkan diri, jelaskan peran Anda, dan minta izin: "Saya kader Satgas PPA. Boleh saya menemani Ibu sebentar?"</p>
<p>Lalu dengarkan lebih banyak daripada berbicara. Terima diam. Ulangi dengan kata sendiri supaya ia tahu Anda menyimak. Tanyakan kebutuhan, bukan kronologi: <strong>"Apa yang paling Ibu butuhkan sekarang?"</strong></p>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Ucapkan</th>
<th scope="col">Hindari</th>
<th scope="col">Mengapa</th>
</tr>
</thead>
<tbody>
<tr>
<td>"Terima kasih sudah bercerita."</td>
<td>"Kok baru bilang sekarang?"</td>
<td>korban merasa dipersalahkan</td>
</tr>
<tr>
<td>"Ini bukan salah Ibu."</td>
<td>"Makanya jangan melawan suami."</td>
<td>membenarkan pelaku</td>
</tr>
<tr>
<td>"Saya di sini menemani."</td>
<td>"Sabar saja, nanti juga berubah."</td>
<td>mengecilkan bahaya</td>
</tr>
<tr>
<td>"Ibu boleh memutuskan langkahnya."</td>
<td>"Ibu harus cerai hari ini."</td>
<td>mengambil alih kendali</td>
</tr>
<tr>
<td>"Saya belum tahu, saya cari dulu."</td>
<td>"Tenang, pelaku pasti dihukum."</td>
<td>janji yang tidak bisa dipenuhi</td>
</tr>
</tbody>
</table>
</div>
<p>Jika ia panik, bantu kembali ke saat ini: ajak menjejakkan kaki di lantai, menarik napas pelan dan mengembuskannya lebih panjang, lalu menyebutkan beberapa benda yang ia lihat. Jangan menyentuh tanpa izin, termasuk memeluk.</p>
<h2>Langkah 3 — Hubungkan</h2>
<p>Bantu memenuhi kebutuhan dasar dan menyambungkan ke layanan:</p>
<ol class="list">
<li>kebutuhan segera: air minum, pakaian, tempat aman, pertolongan medis;</li>
<li>orang tepercaya yang <strong>dipilih korban</strong>;</li>
<li>informasi yang benar tentang layanan, sedikit demi sedikit;</li>
<li>rujukan dengan persetujuan: UPTD PPA, SAPA 129, puskesmas, atau polisi;</li>
<li>kesepakatan tindak lanjut: kapan dan bagaimana Anda boleh menghubunginya dengan aman.</li>
</ol>
<p>Pastikan cara menghubungi <strong>aman</strong>. Pelaku mungkin memeriksa ponsel korban. Sepakati sandi atau waktu tertentu, dan jangan mengirim pesan yang menyebut kata "kekerasan" tanpa izin korban.</p>
<div class="note note--warn">
<div>
<p><strong>Segera rujuk, jangan tangani sendiri,</strong> bila seseorang berbicara tentang bunuh diri atau menyakiti diri, kehilangan kesadaran, mengalami luka berat, sedang hamil dan dipukuli, atau korban kekerasan seksual baru-baru ini. Untuk kekerasan seksual, layanan kesehatan sebaiknya dicapai secepatnya, <strong>sebelum 72 jam</strong>, karena sebagian pencegahan infeksi dan kehamilan dibatasi waktu.</p>
</div>
</div>
<h2>Bila yang bercerita adalah anak</h2>
<ul class="list">
<li>Merendahlah sejajar matanya, gunakan kata-kata yang ia pakai.</li>
<li>Biarkan ia bercerita dengan caranya; jangan mengajukan pertanyaan yang menggiring seperti "Om itu memegang kamu, ya?"</li>
<li>Katakan: "Kamu tidak salah. Kamu berani."</li>
<li>Jangan berjanji merahasiakan. Katakan: "Ada orang yang tugasnya menolong. Kita akan cerita kepada mereka supaya kamu aman."</li>
<li>Jangan meminta anak mengulang cerita kepada banyak orang. Satu cerita cukup, lalu rujuk.</li>
</ul>
<h2>Menjaga diri sendiri</h2>
<p>Mendengar cerita berat dapat membuat kader sulit tidur, mudah marah, atau mati rasa. Itu wajar dan bukan kelemahan. Yang membantu: berbagi perasaan (tanpa identitas korban) dengan koordinator, bergantian tugas, beristirahat, dan menetapkan batas jam dihubungi. Jika keluhan menetap lebih dari dua minggu atau mengganggu kegiatan, mintalah bantuan puskesmas.</p>
<p>Kader yang pernah menjadi korban mungkin tergugah kembali oleh materi ini. Anda boleh berhenti sejenak atau meminta pendamping kapan saja.</p>
<h2>Bermain peran</h2>
<p>Dalam kelompok bertiga: seorang menjadi korban, seorang kader, seorang pengamat. Waktu delapan menit. Pengamat mencatat: apakah kader meminta izin, berapa kali ia menyela, dan apakah ada pilihan yang diberikan. Tukar peran. Hentikan permainan bila ada yang merasa tertekan.</p>
<h2>Ringkasan</h2>
<p>Lihat keadaan, dengar tanpa menghakimi, hubungkan ke layanan. Kehadiran yang tenang lebih menolong daripada nasihat.</p>', 5);
INSERT INTO public.module VALUES (4, 1, 4, '04-alur-rujukan', 'Alur Rujukan: dari Warga sampai Layanan', 3, 1, 2, '["menggolongkan kegawatan", "memilih layanan yang tepat", "merujuk dengan persetujuan", "menjelaskan polisi dan visum", "menindaklanjuti dengan aman"]', '["Tiga tingkat kegawatan", "Pintu layanan: 112, SAPA 129, UPTD PPA, Unit PPA, puskesmas", "Enam langkah merujuk", "Persetujuan dan pengecualian", "Visum dan bukti", "Simulasi telepon S-K-L-B", "Bila rujukan macet"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menggolongkan kejadian menjadi darurat, segera, atau konsultasi;</li>
<li>menyebutkan layanan yang tepat beserta fungsinya;</li>
<li>melakukan rujukan dengan persetujuan dan data seperlunya;</li>
<li>menjelaskan peran polisi dan visum secara sederhana;</li>
<li>menindaklanjuti rujukan tanpa membahayakan korban.</li>
</ol>
<h2>Prinsip rujukan</h2>
<p>Rujukan berarti <strong>mengantar korban ke pintu yang tepat</strong>, bukan melepas tanggung jawab dan bukan mengambil alih. Tiga kata kuncinya: aman, dengan persetujuan, dan cepat.</p>
<h2>Langkah menilai keadaan</h2>
<ol class="list">
<li><strong>Darurat:</strong> nyawa atau keselamatan terancam sekarang. Hubungi 112 atau polisi, bawa ke IGD terdekat bila luka berat.</li>
<li><strong>Segera (hari ini juga):</strong> kekerasan seksual yang baru terjadi, anak tinggal serumah dengan terduga pelaku, ancaman serius, korban tidak punya tempat aman. Hubungi UPTD PPA atau SAPA 129.</li>
<li><strong>Konsultasi:</strong> tanda-tanda mencurigakan, korban belum siap melapor, butuh informasi. Diskusikan tanpa identitas dengan koordinator Satgas atau UPTD PPA.</li>
</ol>
<p>Bila ragu antara dua tingkat, pilih yang lebih mendesak.</p>
<h2>Pintu layanan</h2>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Layanan</th>
<th scope="col">Untuk apa</th>
<th scope="col">Cara menghubungi</th>
</tr>
</thead>
<tbody>
<tr>
<td>112</td>
<td>keadaan darurat di Kota Tangerang Selatan, 24 jam</td>
<td>telepon 112</td>
</tr>
<tr>
<td>SAPA 129</td>
<td>pengaduan dan pendampingan nasional dari Kementerian PPPA</td>
<td>telepon 129 atau WhatsApp 08111-129-129</td>
</tr>
<tr>
<td>UPTD PPA Kota Tangerang Selatan</td>
<td>asesmen, pendampingan hukum dan psikologis, rujukan tempat aman</td>
<td>nomor resmi dalam daftar kontak DP3AP2KB (tidak dicetak di modul ini)</td>
</tr>
<tr>
<td>Unit PPA kepolisian (Polres)</td>
<td>laporan pidana, perlindungan, permintaan visum</td>
<td>datang ke Polres; darurat lewat 112</td>
</tr>
<tr>
<td>Puskesmas atau rumah sakit</td>
<td>pengobatan luka, pencegahan infeksi dan kehamilan, rekam medis</td>
<td>datang langsung; IGD bila berat</td>
</tr>
<tr>
<td>Lembaga bantuan hukum dan LPSK</td>
<td>pendampingan hukum; perlindungan saksi dan korban, restitusi</td>
<td>melalui UPTD PPA</td>
</tr>
</tbody>
</table>
</div>
<p>Nomor dapat berubah. Gunakan daftar kontak terbaru yang diterbitkan DP3AP2KB, bukan nomor dari grup percakapan.</p>
<h2>Enam langkah merujuk</h2>
<ol class="list">
<li><strong>Amankan.</strong> Pastikan Anda dan korban tidak sedang diawasi pelaku.</li>
<li><strong>Jelaskan pilihan.</strong> Sebutkan dua atau tiga layanan, apa yang akan terjadi di sana, dan bahwa layanan UPTD PPA tidak dipungut biaya.</li>
<li><strong>Minta persetujuan.</strong> "Bolehkah saya menyampaikan nama dan nomor Ibu kepada petugas?" Catat jawabannya.</li>
<li><strong>Hubungi layanan.</strong> Sampaikan seperlunya: tingkat kegawatan, usia dan jenis kelamin korban, kebutuhan mendesak, lokasi umum, cara menghubungi yang aman.</li>
<li><strong>Antar atau temani</strong> bila korban menghendaki, sebaiknya berdua dengan kader lain.</li>
<li><strong>Tindak lanjuti.</strong> Tanyakan pada waktu yang disepakati apakah layanan sudah diterima. Jangan menanyakan isi pemeriksaan.</li>
</ol>
<h2>Tanpa persetujuan, kapan boleh?</h2>
<p>Persetujuan korban dewasa wajib dihormati. Pengecualian terbatas: ancaman nyawa yang nyata, korban tidak sadar, atau korbannya <strong>anak</strong>. Untuk anak, bicarakan dengan orang tua atau wali <strong>yang bukan terduga pelaku</strong> dan segera hubungi UPTD PPA. Bila orang tua adalah terduga pelaku atau menutup-nutupi, jangan memberi tahu mereka lebih dahulu.</p>
<h2>Tentang polisi dan visum</h2>
<ul class="list">
<li>Korban boleh berobat <strong>lebih dahulu</strong>, kapan pun, tanpa surat polisi. Keselamatan nomor satu.</li>
<li><em>Visum et repertum</em> adalah laporan tertulis dokter untuk proses hukum. Visum dibuat atas permintaan penyidik, dan hasilnya diserahkan kepada penyidik, bukan kepada korban atau kader.</li>
<li>Untuk kekerasan seksual yang baru terjadi: bila mungkin, korban tidak mandi, tidak mencuci atau membuang pakaian. Simpan pakaian di <strong>kantong kertas</strong>, bukan plastik. Namun jangan memaksa; kenyamanan dan kesehatan korban didahulukan.</li>
<li>Korban berhak didampingi saat memberi keterangan. Mintalah pendamping UPTD PPA.</li>
</ul>
<div class="note note--warn">
<div>
<p><strong>Jangan</strong> mengantar korban pulang ke rumah yang masih ditempati pelaku "supaya bisa bicara baik-baik", dan jangan menampung korban di rumah Anda sendiri. Keduanya berbahaya bagi korban, keluarga Anda, dan proses hukum. Tempat aman diatur oleh UPTD PPA.</p>
</div>
</div>
<h2>Simulasi telepon</h2>
<p>Berlatihlah menelepon dengan pola <strong>S-K-L-B</strong>:</p>
<ul class="list">
<li><strong>S</strong>iapa Anda: "Saya kader Satgas PPA Kelurahan …"</li>
<li><strong>K</strong>eadaan: "Ada perempuan dewasa, luka di kepala, masih sadar, pelaku sudah pergi."</li>
<li><strong>L</strong>okasi umum: "Di lingkungan RW …, alamat lengkap saya sampaikan langsung kepada petugas."</li>
<li><strong>B</strong>utuh apa: "Butuh ambulans dan pendamping perempuan."</li>
</ul>
<p>Jangan melakukan panggilan ini dengan pengeras suara di tempat ramai. Jangan mengirim foto luka lewat grup.</p>
<h2>Bila rujukan macet</h2>
<p>Kadang telepon tidak diangkat atau korban ditolak. Catat waktu dan nama petugas, coba saluran lain (SAPA 129 dapat meneruskan ke daerah), lalu laporkan hambatan itu kepada koordinator tingkat kelurahan atau kecamatan. Anda tidak gagal; sistem memang perlu didorong dari banyak pintu.</p>
<h2>Ringkasan</h2>
<p>Nilai kegawatan, minta persetujuan, hubungi pintu yang tepat dengan data seperlunya, lalu tindak lanjuti dengan aman. Kader mengantar; petugas menangani.</p>', 5);
INSERT INTO public.module VALUES (5, 1, 5, '05-kerahasiaan-etika', 'Kerahasiaan dan Etika yang Berpusat pada Korban', 2, 1, 1, '["menjelaskan empat prinsip", "menentukan data yang boleh dibagikan", "meminta persetujuan", "mengenali kebocoran", "bersikap dalam dilema"]', '["Empat prinsip", "Apa yang disebut rahasia", "Dasar kewajiban: SPPA dan PDP", "Persetujuan yang sah", "Kebocoran yang sering terjadi", "Batas pribadi dan benturan kepentingan", "Diskusi dilema"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menjelaskan empat prinsip pendampingan yang berpusat pada korban;</li>
<li>menentukan data apa yang boleh dicatat dan dibagikan;</li>
<li>meminta persetujuan dengan benar;</li>
<li>mengenali kebocoran informasi yang sering terjadi di lingkungan;</li>
<li>bersikap tepat dalam situasi dilema.</li>
</ol>
<h2>Empat prinsip</h2>
<ol class="list">
<li><strong>Keselamatan.</strong> Setiap langkah ditanya dulu: apakah ini membuat korban lebih aman atau lebih berbahaya?</li>
<li><strong>Kerahasiaan.</strong> Cerita korban milik korban. Hanya orang yang perlu menolong yang boleh tahu, dan hanya sebanyak yang diperlukan.</li>
<li><strong>Penghormatan.</strong> Korban memegang kendali atas pilihannya. Kader memberi informasi, bukan perintah.</li>
<li><strong>Tanpa membeda-bedakan.</strong> Semua orang mendapat perlakuan sama, apa pun agama, status perkawinan, pekerjaan, disabilitas, atau masa lalunya.</li>
</ol>
<h2>Data apa yang disebut rahasia?</h2>
<p>Bukan hanya nama. Gabungan hal-hal kecil pun dapat membuka identitas: "ibu guru yang tinggal di belakang masjid RW 05 dan baru bercerai" sudah cukup bagi tetangga untuk tahu siapa.</p>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Informasi</th>
<th scope="col">Koordinator Satgas</th>
<th scope="col">Petugas UPTD PPA</th>
<th scope="col">Ketua RT/RW, grup percakapan, media</th>
</tr>
</thead>
<tbody>
<tr>
<td>Nama dan alamat korban</td>
<td>tidak, cukup kode</td>
<td>ya, dengan persetujuan</td>
<td>tidak pernah</td>
</tr>
<tr>
<td>Usia dan jenis kelamin</td>
<td>ya</td>
<td>ya</td>
<td>tidak</td>
</tr>
<tr>
<td>Bentuk kekerasan</td>
<td>garis besar</td>
<td>ya</td>
<td>tidak</td>
</tr>
<tr>
<td>Foto, rekaman, tangkapan layar</td>
<td>tidak</td>
<td>diserahkan langsung bila diminta</td>
<td>tidak pernah</td>
</tr>
<tr>
<td>Jumlah kasus tanpa identitas</td>
<td>ya</td>
<td>ya</td>
<td>hanya angka resmi dari dinas</td>
</tr>
</tbody>
</table>
</div>
<p>Bila jumlah kasus di satu RW hanya satu atau dua, angka itu pun dapat menunjuk orangnya. Jangan menyebutkannya dalam rapat.</p>
<h2>Dasar kewajiban</h2>
<p>Undang-undang tentang Sistem Peradilan Pidana Anak mewajibkan identitas anak pelaku, korban, dan saksi dirahasiakan dalam pemberitaan media cetak maupun elektronik. Identitas mencakup nama anak, nama orang tua, alamat, wajah, dan hal lain yang dapat mengungkapkan jati dirinya. Pelanggarannya dapat dipidana. Unggahan di media sosial dan pesan berantai dapat menyebarkan hal yang sama, jadi perlakukan seketat itu.</p>
<p>Undang-Undang Pelindungan Data Pribadi (UU 27/2022) menggolongkan data anak dan data kesehatan sebagai data yang bersifat spesifik, sehingga perlindungannya lebih ketat. Data Anda sebagai kader, misalnya NIK dan nomor telepon, juga dilindungi: Anda berhak tahu untuk apa data dipakai, meminta perbaikan, dan menarik persetujuan.</p>
<h2>Meminta persetujuan</h2>
<p>Persetujuan yang sah itu <strong>jelas, sukarela, khusus, dan dapat ditarik</strong>. Contoh: "Saya akan menghubungi petugas UPTD PPA dan menyebutkan nama serta nomor telepon Ibu supaya mereka bisa menelepon. Cerita lengkapnya tidak saya sampaikan. Apakah Ibu setuju? Ibu boleh berubah pikiran."</p>
<p>Perhatikan: mengangguk karena takut bukan persetujuan. Orang yang sedang panik, mabuk, atau didampingi pelaku tidak bebas memutuskan. Tunggu, atau temui di tempat lain.</p>
<h2>Kebocoran yang paling sering terjadi</h2>
<ul class="list">
<li>Membicarakan kasus saat arisan, pengajian, atau menunggu posyandu.</li>
<li>Menyebut "kasus di gang sebelah" di grup RT.</li>
<li>Menaruh buku catatan di motor atau di meja tamu.</li>
<li>Meminjamkan ponsel yang berisi foto korban kepada anak atau suami.</li>
<li>Menulis status "lelah habis mendampingi korban" disertai lokasi.</li>
<li>Menjadikan kasus nyata sebagai contoh di kelas pelatihan.</li>
</ul>
<div class="note note--warn">
<div>
<p class="note__t">Aturan kelas ini</p>
<p>Jangan menuliskan cerita, nama, atau tempat kejadian kasus nyata dalam forum, tugas, maupun jawaban kuis di aplikasi ini. Aplikasi ini untuk belajar. Kasus disampaikan langsung kepada UPTD PPA.</p>
</div>
</div>
<h2>Batas pribadi dan benturan kepentingan</h2>
<p>Serahkan kepada kader lain bila korban atau terduga pelaku adalah keluarga, atasan, bawahan, atau orang yang berutang kepada Anda. Jangan menerima uang, hadiah, atau imbalan dari siapa pun yang terkait dengan kasus. Jangan meminjamkan uang kepada korban; sambungkan ke bantuan sosial melalui petugas. Jangan menjalin hubungan asmara dengan orang yang Anda dampingi.</p>
<p>Bila Anda mengetahui kader atau petugas melanggar batas, laporkan kepada koordinator atau DP3AP2KB. Diam berarti membiarkan korban berikutnya terluka.</p>
<h2>Dilema untuk didiskusikan</h2>
<ol class="list">
<li>Lurah meminta daftar nama korban "untuk bantuan sembako".</li>
<li>Wartawan mengenal Anda dan hanya minta inisial serta nomor RT.</li>
<li>Ibu korban meminta Anda merekam pengakuan anaknya sebagai bukti.</li>
<li>Terduga pelaku adalah tokoh yang membantu pembangunan musala.</li>
</ol>
<p>Untuk tiap dilema, jawab: siapa yang dirugikan bila informasi keluar? Adakah cara memenuhi kebutuhan tanpa membuka identitas? Siapa yang berwenang memutuskan?</p>
<p><em>Petunjuk nomor 1:</em> bantuan dapat disalurkan melalui dinas terkait tanpa daftar korban di kelurahan. <em>Petunjuk nomor 3:</em> jangan merekam; pemeriksaan anak dilakukan petugas terlatih, sekali saja bila mungkin.</p>
<h2>Ringkasan</h2>
<p>Aman, rahasia, hormat, setara. Bila ragu membagikan sesuatu, jangan bagikan; tanyakan dahulu.</p>', 5);
INSERT INTO public.module VALUES (6, 1, 6, '06-perlindungan-anak-digital', 'Perlindungan Anak dan Keamanan Digital', 3, 1, 2, '["menjelaskan hak anak", "mengenali pola grooming", "menolong korban kekerasan berbasis elektronik", "menyimpan bukti digital", "mengajarkan kebiasaan aman"]', '["Hak dan kerentanan anak", "Pola pendekatan pelaku", "Kekerasan seksual berbasis elektronik", "Menyimpan bukti", "Ponsel yang dipantau", "PP Tunas", "Kesepakatan digital keluarga"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>menjelaskan hak anak dan tanggung jawab orang dewasa;</li>
<li>mengenali pola pendekatan pelaku terhadap anak, luring maupun daring;</li>
<li>menolong keluarga saat terjadi kekerasan berbasis elektronik;</li>
<li>menyimpan bukti digital dengan benar;</li>
<li>mengajarkan kebiasaan digital yang aman kepada keluarga.</li>
</ol>
<h2>Anak dan haknya</h2>
<p>Anak adalah setiap orang yang belum berusia 18 tahun. Ada empat hak pokok: <strong>hidup, tumbuh kembang, perlindungan, dan partisipasi</strong> (didengar pendapatnya). Dalam setiap keputusan, kepentingan terbaik anak menjadi pertimbangan utama.</p>
<p>Beberapa kelompok lebih rentan: anak dengan disabilitas, anak yang diasuh bukan oleh orang tua, anak jalanan, anak yang bekerja, dan anak yang pernah menjadi korban. Anak laki-laki juga dapat menjadi korban.</p>
<h2>Bagaimana pelaku mendekati anak?</h2>
<p>Pelaku jarang orang asing di semak-semak. Pola yang sering terjadi, biasa disebut <em>grooming</em> atau manipulasi bertahap:</p>
<ol class="list">
<li>memilih anak yang kesepian atau kurang perhatian;</li>
<li>memberi hadiah, kuota, mabar gim, atau perhatian khusus;</li>
<li>menciptakan rahasia: "ini cuma antara kita";</li>
<li>menguji batas dengan candaan atau gambar seksual;</li>
<li>meminta foto, panggilan video, atau pertemuan;</li>
<li>mengancam menyebarkan foto bila anak menolak.</li>
</ol>
<p>Tanda di rumah: anak mendapat barang tanpa penjelasan, menyembunyikan layar, mempunyai akun cadangan, dihubungi orang dewasa larut malam, atau tiba-tiba cemas setelah membuka ponsel.</p>
<h2>Kekerasan seksual berbasis elektronik</h2>
<p>Undang-undang melarang tiga perbuatan pokok: merekam atau mengambil gambar bermuatan seksual tanpa persetujuan, mengirim konten seksual kepada orang yang tidak menghendaki, dan menguntit atau melacak lewat sistem elektronik untuk tujuan seksual. Bila korbannya anak atau penyandang disabilitas, perkara dapat diproses tanpa harus menunggu aduan korban.</p>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Situasi</th>
<th scope="col">Lakukan</th>
<th scope="col">Jangan</th>
</tr>
</thead>
<tbody>
<tr>
<td>Foto intim korban dewasa disebar</td>
<td>bantu korban menangkap layar lengkap dengan nama akun, tautan, tanggal, jam</td>
<td>meneruskan gambar "supaya diketahui"</td>
</tr>
<tr>
<td>Ada gambar seksual <strong>anak</strong> di ponsel</td>
<td>biarkan di perangkat, matikan penyebaran, hubungi UPTD PPA atau polisi</td>
<td>menyalin, menyimpan di ponsel kader, mengirim ke siapa pun</td>
</tr>
<tr>
<td>Diperas: "bayar atau saya sebar"</td>
<td>hentikan komunikasi, simpan pesan, lapor</td>
<td>membayar atau mengirim foto lagi</td>
</tr>
<tr>
<td>Akun diretas</td>
<td>ganti sandi, aktifkan verifikasi dua langkah dari perangkat aman</td>
<td>memakai ponsel yang mungkin disadap</td>
</tr>
<tr>
<td>Perundungan di grup sekolah</td>
<td>simpan bukti, bicara dengan wali kelas dan orang tua</td>
<td>membalas di grup yang sama</td>
</tr>
</tbody>
</table>
</div>
<div class="note note--warn">
<div>
<p class="note__t">Sangat penting</p>
<p>Gambar atau video seksual yang melibatkan anak tidak boleh disalin, disimpan, atau diteruskan oleh siapa pun, termasuk dengan niat menjadi bukti. Serahkan perangkat atau tautannya kepada penyidik melalui UPTD PPA.</p>
</div>
</div>
<h2>Menyimpan bukti digital</h2>
<ul class="list">
<li>Jangan menghapus percakapan, walaupun memalukan.</li>
<li>Tangkap layar yang memperlihatkan <strong>nama akun, tanggal, jam, dan alamat tautan</strong>.</li>
<li>Catat kronologi singkat: kapan, di aplikasi apa, siapa yang melihat.</li>
<li>Laporkan konten ke aplikasi setelah bukti tersimpan, karena konten yang dihapus sulit dilacak.</li>
<li>Biarkan korban memegang buktinya sendiri. Kader tidak menyimpan salinan.</li>
</ul>
<h2>Ponsel yang mungkin dipantau</h2>
<p>Pelaku di dalam rumah sering mengetahui sandi korban. Sarankan, bila aman: memakai ponsel orang tepercaya saat mencari bantuan, memeriksa perangkat lain yang masih masuk ke akun, dan mematikan berbagi lokasi. Perubahan mendadak dapat memancing kemarahan pelaku, jadi bicarakan dahulu dengan petugas.</p>
<h2>Aturan anak di ruang digital</h2>
<p>Sejak 2025 pemerintah mengatur pelindungan anak pada layanan digital melalui PP 17/2025, yang dikenal sebagai PP Tunas. Penyelenggara layanan harus memperhatikan usia, meminta persetujuan orang tua, dan tidak memprofilkan anak untuk kepentingan komersial. Secara umum anak di bawah 13 tahun hanya untuk layanan berisiko rendah yang dirancang bagi anak; usia 13 sampai di bawah 18 tahun bertahap dan tetap dengan persetujuan orang tua. Pelaksanaannya masih berkembang, maka rujuklah pengumuman resmi.</p>
<h2>Kesepakatan digital keluarga</h2>
<p>Ajak keluarga menyusun lima kesepakatan sederhana:</p>
<ol class="list">
<li>ponsel dicas di luar kamar pada malam hari;</li>
<li>akun anak diatur privat, pertemanan hanya dengan orang yang dikenal;</li>
<li>tidak mengirim foto tubuh, seragam, atau lokasi langsung;</li>
<li>kalau ada yang membuat tidak nyaman: <strong>berhenti, simpan, cerita</strong>;</li>
<li>orang tua berjanji <strong>tidak marah dan tidak merampas ponsel</strong> ketika anak bercerita.</li>
</ol>
<p>Butir kelima paling menentukan. Anak yang takut dimarahi memilih menuruti pemeras.</p>
<p>Ajarkan juga aturan tubuh: ada bagian tubuh pribadi, anak boleh berkata tidak kepada siapa pun, dan rahasia yang membuat takut harus diceritakan.</p>
<h2>Praktik</h2>
<p>Buka pengaturan ponsel Anda sendiri: aktifkan kunci layar, verifikasi dua langkah pada WhatsApp, dan periksa "perangkat tertaut". Ini juga melindungi kerahasiaan warga yang menghubungi Anda.</p>
<h2>Ringkasan</h2>
<p>Kenali polanya, simpan bukti tanpa menyebarkan, dan jadilah orang dewasa yang tidak menghakimi.</p>', 5);
INSERT INTO public.module VALUES (7, 1, 7, '07-pencegahan-rt-rw', 'Pencegahan dan Penyuluhan di RT/RW', 2, 1, 1, '["membedakan tingkat pencegahan", "memetakan risiko tanpa identitas", "menyusun pesan yang tepat", "memfasilitasi 20-30 menit", "menyusun RTL"]', '["Tiga tingkat pencegahan", "Menumpang kegiatan yang ada dan PATBM", "Pemetaan lingkungan", "Menyusun pesan", "Alur pertemuan 25 menit", "Melibatkan laki-laki dan remaja", "Rencana tindak lanjut"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>membedakan tiga tingkat pencegahan;</li>
<li>memetakan risiko dan kekuatan lingkungan tanpa membuka identitas;</li>
<li>menyusun pesan penyuluhan yang tidak menyalahkan korban;</li>
<li>memfasilitasi pertemuan warga selama 20–30 menit;</li>
<li>menyusun rencana tindak lanjut (RTL) yang sederhana dan terukur.</li>
</ol>
<h2>Tiga tingkat pencegahan</h2>
<ul class="list">
<li><strong>Sebelum terjadi:</strong> mengubah kebiasaan dan cara pandang, misalnya pengasuhan tanpa pukulan, pembagian peran yang adil, dan pemahaman tentang persetujuan.</li>
<li><strong>Mengenali lebih awal:</strong> warga tahu tanda-tanda dan tahu ke mana menghubungi.</li>
<li><strong>Mencegah terulang:</strong> korban didukung untuk pulih, tidak dikucilkan, dan lingkungan tidak memberi ruang bagi pelaku.</li>
</ul>
<p>Kader paling kuat di tingkat pertama dan kedua, karena kader hadir setiap hari.</p>
<h2>Bekerja bersama yang sudah ada</h2>
<p>Jangan membuat kegiatan baru bila dapat menumpang: arisan PKK, posyandu, pengajian dan ibadah, karang taruna, rapat RT, sekolah, serta Forum Anak. Di sebagian kelurahan juga ada aktivis <strong>PATBM</strong> (Perlindungan Anak Terpadu Berbasis Masyarakat), gerakan warga untuk mencegah dan menanggapi kekerasan terhadap anak. Bagi tugas supaya tidak tumpang tindih.</p>
<h2>Memetakan lingkungan</h2>
<p>Gambarlah peta RW bersama beberapa warga. Tandai <strong>tempat</strong>, bukan orang:</p>
<ul class="list">
<li>titik rawan: lorong gelap, rumah kosong, warung yang menjual minuman keras, tempat anak bermain tanpa pengawasan;</li>
<li>titik kuat: pos ronda yang aktif, rumah baca, bidan, tokoh yang didengar;</li>
<li>akses layanan: puskesmas, kelurahan, jalur angkutan.</li>
</ul>
<p>Jangan menandai rumah "keluarga bermasalah". Peta seperti itu berbahaya bila tersebar.</p>
<h2>Menyusun pesan</h2>
<p>Pesan yang baik itu singkat, positif, dan menunjukkan langkah.</p>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<th scope="col">Kurang tepat</th>
<th scope="col">Lebih baik</th>
</tr>
</thead>
<tbody>
<tr>
<td>"Perempuan, jaga diri dan pakaianmu."</td>
<td>"Semua orang berhak aman. Yang salah adalah pelakunya."</td>
</tr>
<tr>
<td>"Jangan sampai anak kita jadi korban."</td>
<td>"Dengarkan anak sepuluh menit setiap hari, tanpa ponsel."</td>
</tr>
<tr>
<td>"KDRT itu aib, selesaikan baik-baik."</td>
<td>"KDRT dapat dilaporkan. Hubungi SAPA 129."</td>
</tr>
<tr>
<td>"Anak nakal harus dipukul."</td>
<td>"Tegas bisa tanpa memukul: aturan jelas, akibat yang wajar."</td>
</tr>
<tr>
<td>"Awas, di RT kita ada pemerkosa!"</td>
<td>"Kalau anak bercerita sesuatu yang membuatnya takut, percayai dan hubungi petugas."</td>
</tr>
</tbody>
</table>
</div>
<p>Hindari gambar anak babak belur atau foto korban. Gambar mengejutkan membuat orang menoleh, lalu menutup diri.</p>
<h2>Memfasilitasi pertemuan 25 menit</h2>
<ol class="list">
<li><strong>Pembuka (3 menit):</strong> perkenalan, tujuan, dan kesepakatan: tidak menyebut nama orang.</li>
<li><strong>Pemantik (5 menit):</strong> cerita rekaan pendek, lalu tanya "apa yang bisa dilakukan tetangganya?"</li>
<li><strong>Inti (10 menit):</strong> tiga hal saja, misalnya tanda, kalimat menolong, nomor layanan.</li>
<li><strong>Praktik (4 menit):</strong> semua menyimpan 129 dan 08111-129-129 di ponsel.</li>
<li><strong>Penutup (3 menit):</strong> satu janji tindakan, lalu informasi bahwa kader siap ditemui secara pribadi.</li>
</ol>
<p>Pertemuan sering membuat seseorang ingin bercerita. Beri tahu sejak awal tempat bicara pribadi. Bila ada yang mulai menceritakan kasusnya di depan umum, hentikan dengan lembut: "Terima kasih, ini penting. Boleh kita lanjutkan berdua setelah acara?"</p>
<div class="note note--warn">
<div>
<p class="note__t">Menghadapi penolakan</p>
<p>Bila ada yang berkata "jangan ikut campur urusan keluarga", jangan berdebat tentang keluarga tertentu. Jawab dengan nilai bersama: "Kita semua ingin anak-anak di RW ini aman. Ini hanya informasi, kalau-kalau suatu hari ada yang membutuhkan."</p>
</div>
</div>
<h2>Melibatkan laki-laki dan remaja</h2>
<p>Pencegahan gagal bila hanya ibu-ibu yang hadir. Titipkan pesan singkat di ronda dan kerja bakti: menegur teman yang merendahkan perempuan, ikut mengasuh, dan tidak meneruskan video intim. Libatkan remaja sebagai pembuat pesan, bukan hanya penonton. Pastikan ada orang dewasa pendamping dan izin orang tua untuk kegiatan anak.</p>
<h2>Kegiatan yang ramah bagi semua</h2>
<p>Pilih waktu yang tidak menyulitkan ibu bekerja. Sediakan tempat duduk bagi lansia, akses kursi roda, dan sudut bermain anak. Pakai kata-kata sederhana dan bila perlu bahasa yang dipakai sehari-hari. Minta izin sebelum memotret, dan jangan mengunggah wajah anak.</p>
<h2>Rencana tindak lanjut</h2>
<p>Tulis satu halaman saja:</p>
<ul class="list">
<li><strong>Apa:</strong> satu kegiatan, misalnya pesan 10 menit di posyandu.</li>
<li><strong>Siapa:</strong> penanggung jawab dan dua kader pendukung.</li>
<li><strong>Kapan dan di mana:</strong> tanggal, tempat, RT/RW.</li>
<li><strong>Ukuran berhasil:</strong> jumlah peserta, berapa yang menyimpan nomor 129, pertanyaan yang muncul.</li>
<li><strong>Bantuan yang dibutuhkan:</strong> materi cetak, narasumber, izin RT.</li>
</ul>
<p>Satu kegiatan yang benar-benar terlaksana lebih berharga daripada lima rencana.</p>
<h2>Ringkasan</h2>
<p>Cegah dengan menumpang kegiatan yang ada, memetakan tempat bukan orang, dan menyampaikan pesan yang memberi jalan keluar.</p>', 5);
INSERT INTO public.module VALUES (8, 1, 8, '08-pencatatan-pelaporan', 'Pencatatan dan Pelaporan Kader', 2, 1, 1, '["membedakan catatan kegiatan dan kasus", "menulis fakta", "memakai kode kasus", "menyimpan dan menyerahkan", "menyusun laporan bulanan"]', '["Dua jenis catatan", "Fakta, kutipan, dugaan", "Unsur catatan awal", "Kode kasus", "Penyerahan dan kehilangan", "Laporan bulanan dan nihil", "Daftar hadir dan bukti kegiatan"]', '<h2>Tujuan belajar</h2>
<p>Setelah modul ini Anda dapat:</p>
<ol class="list">
<li>membedakan catatan kegiatan dan catatan kasus;</li>
<li>mengisi catatan awal yang berisi fakta, bukan dugaan;</li>
<li>memakai kode kasus untuk melindungi identitas;</li>
<li>menyerahkan, menyimpan, dan memusnahkan catatan dengan benar;</li>
<li>menyusun laporan bulanan kader.</li>
</ol>
<h2>Dua jenis catatan</h2>
<div aria-label="Tabel 1" class="tbl-wrap" role="region" tabindex="0">
<table class="tbl">
<thead>
<tr>
<td></td>
<th scope="col">Catatan kegiatan</th>
<th scope="col">Catatan kasus</th>
</tr>
</thead>
<tbody>
<tr>
<td>Isi</td>
<td>tanggal, tempat, materi, jumlah peserta, hambatan</td>
<td>keadaan saat kontak, kebutuhan, rujukan</td>
</tr>
<tr>
<td>Identitas korban</td>
<td>tidak ada</td>
<td><strong>kode saja</strong> pada kader; identitas hanya di UPTD PPA</td>
</tr>
<tr>
<td>Disimpan di</td>
<td>kelurahan atau aplikasi pelatihan</td>
<td>amplop tertutup, lalu diserahkan ke UPTD PPA</td>
</tr>
<tr>
<td>Boleh diperlihatkan</td>
<td>ya, sebagai laporan</td>
<td>tidak, kecuali kepada petugas berwenang</td>
</tr>
</tbody>
</table>
</div>
<p>Pendataan kasus secara nasional dilakukan oleh unit layanan melalui <strong>SIMFONI-PPA</strong>, sistem Kementerian PPPA. Kader tidak memasukkan data ke sana. Tugas kader adalah memberi catatan awal yang rapi kepada UPTD PPA.</p>
<h2>Fakta, kutipan, dugaan</h2>
<p>Catatan yang baik memisahkan tiga hal:</p>
<ul class="list">
<li><strong>Fakta:</strong> apa yang Anda lihat. "Lebam ungu di lengan kiri, kira-kira selebar telapak tangan."</li>
<li><strong>Kutipan:</strong> apa yang dikatakan, dengan tanda petik. Korban berkata, "Saya didorong."</li>
<li><strong>Dugaan:</strong> tidak ditulis. Jangan menulis "pasti dipukul suami yang cemburu".</li>
</ul>
<p>Tulis dalam 24 jam selagi ingat. Jangan menambah rincian seksual; cukup "korban menyampaikan pengalaman kekerasan seksual". Jangan meminta korban menandatangani apa pun selain lembar persetujuan rujukan.</p>
<h2>Unsur catatan awal</h2>
<ol class="list">
<li>Kode kasus.</li>
<li>Tanggal, jam, dan cara kontak (datang, telepon, ditemui).</li>
<li>Usia perkiraan dan jenis kelamin korban.</li>
<li>Keadaan dan kebutuhan mendesak.</li>
<li>Kutipan penting, paling banyak dua atau tiga kalimat.</li>
<li>Penilaian kegawatan: darurat, segera, atau konsultasi.</li>
<li>Tindakan yang dilakukan dan layanan yang dihubungi, beserta jamnya.</li>
<li>Persetujuan: ya, tidak, atau belum; catat bila anak.</li>
<li>Cara menghubungi yang aman.</li>
<li>Nama dan paraf kader.</li>
</ol>
<h2>Kode kasus</h2>
<p>Gunakan kode yang tidak mengandung nama, alamat, atau tanggal lahir. Contoh: <code>CIP-2026-003</code>, yaitu singkatan wilayah kerja, tahun, dan nomor urut. Daftar yang menghubungkan kode dengan nama <strong>tidak disimpan oleh kader</strong>. Setelah rujukan diterima, gunakan kode atau nomor dari UPTD PPA.</p>
<div class="note note--warn">
<div>
<p class="note__t">Jangan memakai NIK sebagai kode</p>
<p>NIK memuat wilayah pendaftaran dan tanggal lahir, sehingga membuka identitas. Jangan pula menuliskan kasus di grup WhatsApp, lembar kerja daring bersama, atau aplikasi pelatihan ini.</p>
</div>
</div>
<h2>Menyimpan dan menyerahkan</h2>
<ul class="list">
<li>Satu lembar untuk satu kasus, dalam amplop tertutup bertuliskan kode saja.</li>
<li>Simpan di tempat terkunci, tidak di tas yang dibawa ke mana-mana.</li>
<li>Serahkan langsung kepada petugas UPTD PPA dengan <strong>tanda terima</strong> (tanggal, jam, nama petugas), tanpa perantara RT.</li>
<li>Setelah diserahkan, jangan menyimpan salinan atau foto.</li>
<li>Bila hilang atau terbaca orang lain, <strong>segera laporkan</strong> kepada koordinator supaya korban dapat dilindungi. Menutupi kehilangan memperbesar bahaya.</li>
</ul>
<h2>Laporan bulanan kader</h2>
<p>Laporan bulanan berisi <strong>kegiatan</strong>, bukan cerita kasus:</p>
<ul class="list">
<li>jumlah penyuluhan, tempat, dan peserta;</li>
<li>jumlah konsultasi dan jumlah rujukan (angka saja);</li>
<li>hambatan layanan, misalnya telepon tidak diangkat;</li>
<li>kebutuhan pelatihan atau materi;</li>
<li>rencana bulan berikutnya.</li>
</ul>
<p>Bila angka di kelurahan Anda sangat kecil, sampaikan langsung kepada koordinator tingkat kecamatan supaya tidak terbaca sebagai orang tertentu. Jika tidak ada kegiatan, tetap kirim laporan bertuliskan "nihil". Laporan nihil berbeda dengan tidak melapor.</p>
<h2>Daftar hadir dan bukti kegiatan</h2>
<p>Setiap kegiatan yang dibiayai pemerintah perlu bukti: undangan, daftar hadir bertanda tangan, materi, foto, dan notulen singkat. Isi daftar hadir <strong>sendiri</strong>, jangan diwakilkan. Untuk foto kegiatan, pilih sudut yang tidak memperlihatkan wajah anak atau orang yang datang untuk berkonsultasi. Daftar hadir penyuluhan umum tidak boleh dipakai untuk mencatat siapa yang bercerita tentang kasusnya.</p>
<h2>Latihan mengisi</h2>
<p>Cerita rekaan: pukul 16.20 seorang ibu mendatangi rumah Anda. Ia berkata, "Saya sudah tidak kuat, kemarin dia cekik saya." Ada bekas kemerahan di leher. Ia minta tidak diberitahukan kepada keluarga, tetapi mau bertemu petugas.</p>
<p>Isilah sepuluh unsur catatan awal. Periksa bersama teman: adakah dugaan? Adakah kata yang membuka identitas? Tingkat kegawatan apa yang Anda pilih? (Petunjuk: cekikan adalah tanda bahaya tinggi, pilih <strong>segera</strong> atau <strong>darurat</strong> dan sarankan pemeriksaan medis.)</p>
<h2>Ringkasan</h2>
<p>Catat fakta seperlunya, pakai kode, serahkan kepada yang berwenang, dan laporkan kegiatan tanpa identitas. Catatan yang rapi melindungi korban dan juga melindungi kader.</p>', 5);


--
-- Data for Name: module_completion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.module_completion VALUES (1, 1, 1, 1, '2026-11-24 13:04:53.92714+00');
INSERT INTO public.module_completion VALUES (2, 1, 1, 2, '2026-11-24 13:04:53.927228+00');
INSERT INTO public.module_completion VALUES (3, 1, 1, 3, '2026-11-24 13:04:53.927245+00');
INSERT INTO public.module_completion VALUES (4, 1, 1, 4, '2026-11-24 13:04:53.927259+00');
INSERT INTO public.module_completion VALUES (5, 1, 1, 5, '2026-11-24 13:04:53.927272+00');
INSERT INTO public.module_completion VALUES (6, 1, 1, 6, '2026-11-24 13:04:53.927285+00');
INSERT INTO public.module_completion VALUES (7, 1, 1, 7, '2026-11-24 13:04:53.927297+00');
INSERT INTO public.module_completion VALUES (8, 1, 1, 8, '2026-11-24 13:04:53.927309+00');
INSERT INTO public.module_completion VALUES (9, 1, 2, 1, '2026-11-24 13:04:54.105008+00');
INSERT INTO public.module_completion VALUES (10, 1, 2, 2, '2026-11-24 13:04:54.105093+00');
INSERT INTO public.module_completion VALUES (11, 1, 2, 3, '2026-11-24 13:04:54.10511+00');
INSERT INTO public.module_completion VALUES (12, 1, 2, 4, '2026-11-24 13:04:54.105124+00');
INSERT INTO public.module_completion VALUES (13, 1, 2, 5, '2026-11-24 13:04:54.105137+00');
INSERT INTO public.module_completion VALUES (14, 1, 2, 6, '2026-11-24 13:04:54.105149+00');
INSERT INTO public.module_completion VALUES (15, 1, 2, 7, '2026-11-24 13:04:54.105163+00');
INSERT INTO public.module_completion VALUES (16, 1, 2, 8, '2026-11-24 13:04:54.105175+00');
INSERT INTO public.module_completion VALUES (17, 1, 3, 1, '2026-11-24 13:04:54.256153+00');
INSERT INTO public.module_completion VALUES (18, 1, 3, 2, '2026-11-24 13:04:54.256263+00');
INSERT INTO public.module_completion VALUES (19, 1, 3, 3, '2026-11-24 13:04:54.256281+00');
INSERT INTO public.module_completion VALUES (20, 1, 3, 4, '2026-11-24 13:04:54.256293+00');
INSERT INTO public.module_completion VALUES (21, 1, 3, 5, '2026-11-24 13:04:54.256305+00');
INSERT INTO public.module_completion VALUES (22, 1, 3, 6, '2026-11-24 13:04:54.256317+00');
INSERT INTO public.module_completion VALUES (23, 1, 3, 7, '2026-11-24 13:04:54.25633+00');
INSERT INTO public.module_completion VALUES (24, 1, 3, 8, '2026-11-24 13:04:54.256342+00');
INSERT INTO public.module_completion VALUES (25, 1, 4, 1, '2026-11-24 13:04:54.379873+00');
INSERT INTO public.module_completion VALUES (26, 1, 6, 1, '2026-11-24 13:04:54.495705+00');


--
-- Data for Name: one_time_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.one_time_link VALUES ('dd0f24d4277e80f21e1e25bbf2824b2a7375bde19b4a1722ec018585d88c7c6c', 'first-admin', '2026-11-26 13:04:56.708831+00', NULL);


--
-- Data for Name: operation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operation VALUES ('d4a1c010-d85f-49c1-b8ca-29919ff9cb65', 4, 'quiz.answer', '320f1b81d1cf85b0352352faf7ea90fc3cda2db0a64fa1aba7443d778cfb42f3', 'stored', '{"question": 1}', '2026-11-24 13:04:54.421542+00');
INSERT INTO public.operation VALUES ('e64ff4c7-b69d-4032-aed5-165bedc7250f', 4, 'quiz.answer', '65aff6051dd33aeb4eae7df086d2004b86feafe394003cc32839a978114e3760', 'stored', '{"question": 5}', '2026-11-24 13:04:54.441461+00');
INSERT INTO public.operation VALUES ('f2ea180d-c48a-48b2-930a-c487d423819b', 4, 'quiz.answer', '0b37bbbbe7b78f16d88cc8dcdf0456943b3360bfe47f4aafae82fa26d178a8ac', 'stored', '{"question": 8}', '2026-11-24 13:04:54.45811+00');
INSERT INTO public.operation VALUES ('4f2de1f3-de03-4256-a89a-013e01124b01', 6, 'quiz.answer', 'c9841213955fb006fe7a106cca982ca70045bfa9bb5b8177b1a2fcb14c4faf71', 'stored', '{"question": 1}', '2026-11-24 13:04:54.517404+00');
INSERT INTO public.operation VALUES ('e81e28ab-9588-44c4-9ba5-472edcbab524', 6, 'quiz.answer', 'e16622d596ce2afdfd30ef6bc1a35cea2daf16763d4cd12c4fcf6166021b7188', 'stored', '{"question": 5}', '2026-11-24 13:04:54.525219+00');
INSERT INTO public.operation VALUES ('a28974de-79b0-41e6-bd87-52bb021d8e38', 6, 'quiz.answer', 'e3f58d672fcdb6ea1734330cdd86bf189a38a42f31de8116cbbb357f1c66436f', 'stored', '{"question": 8}', '2026-11-24 13:04:54.533296+00');


--
-- Data for Name: participant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participant VALUES (1, 1, 1, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);
INSERT INTO public.participant VALUES (2, 1, 2, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);
INSERT INTO public.participant VALUES (3, 1, 3, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);
INSERT INTO public.participant VALUES (4, 1, 4, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);
INSERT INTO public.participant VALUES (5, 1, 5, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);
INSERT INTO public.participant VALUES (6, 1, 6, '36.74.05.1001', '2026-11-24 13:04:53.760527+00', NULL);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (1, 'TS-05-001', 'Sri Wahyuni', 'P', NULL, '+6281300000009', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.516456+00');
INSERT INTO public.person VALUES (2, 'TS-05-002', 'Nur''aini', 'P', NULL, '+6281300000010', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.544481+00');
INSERT INTO public.person VALUES (3, 'TS-05-003', 'Hj. Siti Aminah, S.Pd., SKM', 'P', NULL, '+6281300000011', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.562101+00');
INSERT INTO public.person VALUES (4, 'TS-05-004', 'Melati', 'P', NULL, '+6281300000012', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.576343+00');
INSERT INTO public.person VALUES (5, 'TS-05-005', 'Kenanga', 'P', NULL, '+6281300000013', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.586886+00');
INSERT INTO public.person VALUES (6, 'TS-05-006', 'Dahlia', 'P', NULL, '+6281300000014', NULL, NULL, '36.74.05.1001', true, NULL, NULL, '2026-11-24 13:04:53.608338+00');
INSERT INTO public.person VALUES (7, NULL, 'Nurul Fitriani, S.Psi.', 'P', NULL, '+6281300000015', NULL, NULL, NULL, true, NULL, NULL, '2026-11-24 13:04:53.708448+00');
INSERT INTO public.person VALUES (8, NULL, 'Diah Puspitasari', 'P', NULL, '+6281300000016', NULL, NULL, NULL, true, NULL, NULL, '2026-11-24 13:04:53.720399+00');


--
-- Data for Name: question_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_mark VALUES (25, 1, '1');
INSERT INTO public.question_mark VALUES (25, 2, '0');
INSERT INTO public.question_mark VALUES (25, 3, '0');
INSERT INTO public.question_mark VALUES (25, 4, '0');
INSERT INTO public.question_mark VALUES (25, 5, '0');
INSERT INTO public.question_mark VALUES (25, 6, '0');
INSERT INTO public.question_mark VALUES (25, 7, '0');
INSERT INTO public.question_mark VALUES (25, 8, '0');
INSERT INTO public.question_mark VALUES (25, 9, '0');


--
-- Data for Name: quiz; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quiz VALUES (1, 1, 1, 'module', 'Mengenali Kekerasan terhadap Perempuan dan Anak', 70, 3, true);
INSERT INTO public.quiz VALUES (2, 1, 2, 'module', 'Dasar Hukum yang Perlu Diketahui Kader', 70, 3, true);
INSERT INTO public.quiz VALUES (3, 1, 3, 'module', 'Dukungan Psikologis Awal: Lihat, Dengar, Hubungkan', 70, 3, true);
INSERT INTO public.quiz VALUES (4, 1, 4, 'module', 'Alur Rujukan: dari Warga sampai Layanan', 70, 3, true);
INSERT INTO public.quiz VALUES (5, 1, 5, 'module', 'Kerahasiaan dan Etika yang Berpusat pada Korban', 70, 3, true);
INSERT INTO public.quiz VALUES (6, 1, 6, 'module', 'Perlindungan Anak dan Keamanan Digital', 70, 3, true);
INSERT INTO public.quiz VALUES (7, 1, 7, 'module', 'Pencegahan dan Penyuluhan di RT/RW', 70, 3, true);
INSERT INTO public.quiz VALUES (8, 1, 8, 'module', 'Pencatatan dan Pelaporan Kader', 70, 3, true);


--
-- Data for Name: quiz_question; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quiz_question VALUES (1, 1, 1, 'm01-q01', '{"key": "m01-q01", "kind": "single", "prompt": "Ciri yang paling membedakan kekerasan dari pertengkaran biasa adalah \u2026", "options": [["A", "adanya ketimpangan kuasa dan rasa takut"], ["B", "pertengkaran yang terjadi pada malam hari"], ["C", "suara keras yang terdengar oleh tetangga"], ["D", "masalah keuangan di dalam keluarga"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (2, 1, 2, 'm01-q02', '{"key": "m01-q02", "kind": "multiple", "prompt": "Manakah yang termasuk bentuk kekerasan psikis? (pilih semua yang benar)", "options": [["A", "mempermalukan korban di depan orang lain"], ["B", "mengurung dan memutus pergaulan korban"], ["C", "mengancam dan menghina terus-menerus"], ["D", "berbeda pendapat soal sekolah anak"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (3, 1, 3, 'm01-q03', '{"key": "m01-q03", "kind": "true_false", "prompt": "Pemaksaan hubungan seksual di dalam perkawinan bukan kekerasan karena sudah menikah.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (4, 1, 4, 'm01-q04', '{"key": "m01-q04", "kind": "matching", "prompt": "Pasangkan contoh dengan bentuk kekerasannya.", "options": [["1", "tidak memberi nafkah dan melarang istri bekerja"], ["2", "menendang dan menyundut"], ["3", "menyebar foto intim tanpa izin"], ["4", "menjanjikan kerja lalu menahan dokumen"]], "points": 1, "right": [["A", "berbasis elektronik"], ["B", "penelantaran"], ["C", "fisik"], ["D", "perdagangan orang"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (5, 1, 5, 'm01-q05', '{"key": "m01-q05", "kind": "single", "prompt": "Mengapa korban sering menarik laporan setelah pelaku meminta maaf?", "options": [["A", "karena laporannya sejak awal memang tidak benar"], ["B", "karena masuk masa tenang dalam putaran kekerasan"], ["C", "karena lukanya sudah sembuh dan tidak berbekas lagi"], ["D", "karena korban sudah mendapat uang dari pelaku"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (6, 1, 6, 'm01-q06', '{"key": "m01-q06", "kind": "scenario", "prompt": "Langkah pertama yang paling tepat bagi kader adalah \u2026", "options": [["A", "menanyai anak satu per satu pertanyaan sampai ia mengaku"], ["B", "menunggu sampai ada luka yang jelas di tubuhnya supaya kader tidak salah menuduh orang"], ["C", "mencatat tanda, mendekat dengan tenang, lalu berkonsultasi dengan UPTD PPA"], ["D", "memanggil paman tersebut untuk dimintai penjelasan di pos RT"]], "points": 1, "right": [], "case": "Seorang anak kelas 3 yang ceria mendadak menolak diantar pamannya, kembali mengompol, dan bermimpi buruk.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (7, 1, 7, 'm01-q07', '{"key": "m01-q07", "kind": "true_false", "prompt": "Anak laki-laki dapat menjadi korban kekerasan seksual.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (8, 1, 8, 'm01-q08', '{"key": "m01-q08", "kind": "single", "prompt": "Ucapan \"kalau disakiti, kenapa bertahan?\" sebaiknya dihindari karena \u2026", "options": [["A", "hanya boleh diucapkan oleh seorang psikolog"], ["B", "terlalu panjang untuk diucapkan kepada korban"], ["C", "membuat pelaku mengetahui korban bercerita"], ["D", "menyalahkan korban dan mengabaikan alasannya"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (9, 1, 9, 'm01-q09', '{"key": "m01-q09", "kind": "scenario", "prompt": "Tindakan yang tepat adalah \u2026", "options": [["A", "merekam video untuk diunggah ke grup warga sebagai bukti"], ["B", "masuk sendirian untuk merebut pisau dari tangan pelaku"], ["C", "menunggu sampai besok pagi supaya keduanya sudah lebih tenang"], ["D", "menjaga jarak aman dan segera menghubungi 112 atau polisi"]], "points": 1, "right": [], "case": "Anda mendengar teriakan dan melihat seorang suami mencekik istrinya sambil memegang pisau.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (10, 2, 1, 'm02-q01', '{"key": "m02-q01", "kind": "single", "prompt": "Menurut undang-undang perlindungan anak, anak adalah seseorang yang \u2026", "options": [["A", "belum tamat SMP"], ["B", "belum berusia 18 tahun"], ["C", "belum memiliki KTP"], ["D", "belum berusia 17 tahun"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (11, 2, 2, 'm02-q02', '{"key": "m02-q02", "kind": "single", "prompt": "Perkara kekerasan seksual oleh orang dewasa dapat diselesaikan melalui \u2026", "options": [["A", "proses peradilan sesuai ketentuan hukum"], ["B", "pernikahan korban dengan pelakunya"], ["C", "ganti rugi uang yang disetujui keluarga"], ["D", "musyawarah RT dengan surat bermeterai"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (12, 2, 3, 'm02-q03', '{"key": "m02-q03", "kind": "multiple", "prompt": "Ke mana saja peristiwa kekerasan seksual dapat dilaporkan? (pilih semua yang benar)", "options": [["A", "grup WhatsApp warga"], ["B", "kepolisian"], ["C", "UPTD PPA"], ["D", "lembaga penyedia layanan berbasis masyarakat"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (13, 2, 4, 'm02-q04', '{"key": "m02-q04", "kind": "true_false", "prompt": "Pekerja rumah tangga yang menetap di rumah majikan termasuk dalam lingkup perlindungan UU Penghapusan KDRT.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (14, 2, 5, 'm02-q05', '{"key": "m02-q05", "kind": "matching", "prompt": "Pasangkan aturan dengan pokok isinya.", "options": [["1", "UU 23/2004"], ["2", "UU 12/2022"], ["3", "UU 16/2019"], ["4", "UU 11/2012"]], "points": 1, "right": [["A", "sistem peradilan pidana anak"], ["B", "usia menikah paling rendah 19 tahun"], ["C", "tindak pidana kekerasan seksual"], ["D", "penghapusan kekerasan dalam rumah tangga"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (15, 2, 6, 'm02-q06', '{"key": "m02-q06", "kind": "single", "prompt": "Warga yang mengetahui KDRT wajib berupaya menolong \"sesuai batas kemampuannya\". Maksudnya \u2026", "options": [["A", "cukup mengamati dari jauh dan tidak ikut campur"], ["B", "wajib menghadapi pelaku secara langsung"], ["C", "menolong tanpa mempertaruhkan keselamatan diri"], ["D", "wajib menampung korban di rumah sendiri sampai tuntas"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (16, 2, 7, 'm02-q07', '{"key": "m02-q07", "kind": "true_false", "prompt": "Tanpa saksi mata, laporan kekerasan seksual pasti percuma.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (17, 2, 8, 'm02-q08', '{"key": "m02-q08", "kind": "scenario", "prompt": "Jawaban kader yang paling tepat adalah \u2026", "options": [["A", "menolak lalu mengumumkan nama pamannya di grup warga"], ["B", "ikut menandatangani supaya suasana kampung tetap rukun"], ["C", "menyetujui asalkan paman membayar biaya sekolah korban sampai tamat"], ["D", "menolak dengan sopan dan mengajak meminta penjelasan UPTD PPA"]], "points": 1, "right": [], "case": "Keluarga remaja 15 tahun yang dilecehkan pamannya sudah menandatangani surat damai. Ketua RT meminta Anda menjadi saksi.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (18, 2, 9, 'm02-q09', '{"key": "m02-q09", "kind": "multiple", "prompt": "Manakah yang berada di luar wewenang kader? (pilih semua yang benar)", "options": [["A", "memberi informasi tentang layanan"], ["B", "menjadi penengah antara korban dan pelaku"], ["C", "menjanjikan pelaku pasti dipenjara"], ["D", "menggeledah rumah terduga pelaku"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (19, 2, 10, 'm02-q10', '{"key": "m02-q10", "kind": "single", "prompt": "Korban dewasa pada dasarnya berhak \u2026", "options": [["A", "menunggu izin suami sebelum berobat"], ["B", "dipaksa melapor demi nama baik RT"], ["C", "menanggung sendiri biaya UPTD PPA"], ["D", "memutuskan apakah dan kapan melapor"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (20, 3, 1, 'm03-q01', '{"key": "m03-q01", "kind": "ordering", "prompt": "Urutkan langkah dukungan psikologis awal.", "options": [["A", "Lihat: periksa keamanan dan kebutuhan mendesak"], ["B", "Dengar: simak tanpa menghakimi"], ["C", "Hubungkan: sambungkan ke bantuan yang tepat"], ["D", "Siapkan diri: kenali situasi dan layanan"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (21, 3, 2, 'm03-q02', '{"key": "m03-q02", "kind": "single", "prompt": "Dukungan psikologis awal paling tepat digambarkan sebagai \u2026", "options": [["A", "terapi lengkap untuk menyembuhkan trauma korban"], ["B", "pertolongan pertama yang manusiawi dan praktis"], ["C", "nasihat agar korban memaafkan pelaku"], ["D", "wawancara untuk mengumpulkan bukti polisi"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (22, 3, 3, 'm03-q03', '{"key": "m03-q03", "kind": "multiple", "prompt": "Kalimat mana yang menenangkan korban? (pilih semua yang benar)", "options": [["A", "\"Ini bukan salah Ibu.\""], ["B", "\"Saya di sini menemani.\""], ["C", "\"Kok baru bilang sekarang?\""], ["D", "\"Terima kasih sudah bercerita.\""]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (23, 3, 4, 'm03-q04', '{"key": "m03-q04", "kind": "true_false", "prompt": "Kader boleh langsung memeluk korban yang menangis supaya cepat tenang.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (24, 3, 5, 'm03-q05', '{"key": "m03-q05", "kind": "single", "prompt": "Pertanyaan yang paling tepat pada menit-menit awal adalah \u2026", "options": [["A", "\"Apa yang Ibu lakukan sampai dia marah?\""], ["B", "\"Coba ceritakan semuanya dari awal.\""], ["C", "\"Apa yang paling Ibu butuhkan sekarang?\""], ["D", "\"Sudah berapa lama kejadian ini terjadi?\""]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (25, 3, 6, 'm03-q06', '{"key": "m03-q06", "kind": "scenario", "prompt": "Jawaban kader yang tepat adalah \u2026", "options": [["A", "\"Kamu berani. Ada orang yang tugasnya menolong, nanti kita cerita kepada mereka.\""], ["B", "\"Cerita dulu selengkap-lengkapnya, baru nanti Ibu putuskan perlu dirahasiakan atau tidak.\""], ["C", "\"Janji, ini hanya rahasia kita berdua sampai kamu besar nanti.\""], ["D", "\"Kalau rahasia, lebih baik jangan cerita kepada Ibu sama sekali.\""]], "points": 1, "right": [], "case": "Seorang anak berkata, \"Aku mau cerita, tapi janji jangan bilang siapa-siapa.\"", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (26, 3, 7, 'm03-q07', '{"key": "m03-q07", "kind": "multiple", "prompt": "Keadaan mana yang harus segera dirujuk? (pilih semua yang benar)", "options": [["A", "ibu hamil yang baru dipukuli"], ["B", "korban meminta waktu untuk berpikir"], ["C", "berbicara ingin mengakhiri hidup"], ["D", "korban kekerasan seksual yang baru terjadi"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (27, 3, 8, 'm03-q08', '{"key": "m03-q08", "kind": "single", "prompt": "Mengapa korban kekerasan seksual sebaiknya mencapai layanan kesehatan sebelum 72 jam?", "options": [["A", "karena sesudah 72 jam luka sudah tidak perlu diobati lagi"], ["B", "karena setelah itu korban tidak boleh lagi melapor ke polisi"], ["C", "karena puskesmas hanya menerima korban pada tiga hari yang pertama"], ["D", "karena sebagian pencegahan infeksi dan kehamilan dibatasi waktu"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (28, 3, 9, 'm03-q09', '{"key": "m03-q09", "kind": "true_false", "prompt": "Setelah mendampingi, kader boleh berbagi perasaan dengan koordinator tanpa menyebut identitas korban.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (29, 4, 1, 'm04-q01', '{"key": "m04-q01", "kind": "single", "prompt": "Hotline pengaduan Kementerian PPPA untuk perempuan dan anak adalah \u2026", "options": [["A", "Sapa 911"], ["B", "Halo 123"], ["C", "SAPA 129"], ["D", "Info 108"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (30, 4, 2, 'm04-q02', '{"key": "m04-q02", "kind": "ordering", "prompt": "Urutkan enam langkah merujuk.", "options": [["A", "Hubungi layanan dengan data seperlunya"], ["B", "Minta persetujuan"], ["C", "Amankan diri dan korban"], ["D", "Jelaskan pilihan layanan"], ["E", "Tindak lanjuti pada waktu yang disepakati"], ["F", "Antar atau temani bila dikehendaki"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (31, 4, 3, 'm04-q03', '{"key": "m04-q03", "kind": "matching", "prompt": "Pasangkan keadaan dengan tingkat kegawatannya.", "options": [["1", "korban pingsan dan pelaku masih memegang senjata"], ["2", "anak tinggal serumah dengan terduga pelaku"], ["3", "warga ingin tahu cara melapor tetapi belum siap"]], "points": 1, "right": [["A", "konsultasi"], ["B", "segera"], ["C", "darurat"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (32, 4, 4, 'm04-q04', '{"key": "m04-q04", "kind": "true_false", "prompt": "Korban harus mempunyai surat polisi dahulu sebelum boleh berobat.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (33, 4, 5, 'm04-q05', '{"key": "m04-q05", "kind": "single", "prompt": "Hasil visum et repertum diserahkan dokter kepada \u2026", "options": [["A", "keluarga pelaku"], ["B", "penyidik"], ["C", "ketua RT"], ["D", "kader"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (34, 4, 6, 'm04-q06', '{"key": "m04-q06", "kind": "multiple", "prompt": "Data apa yang cukup disampaikan saat pertama menghubungi layanan? (pilih semua yang benar)", "options": [["A", "cerita rinci kejadian dan nama seluruh keluarga"], ["B", "usia dan jenis kelamin korban"], ["C", "tingkat kegawatan dan kebutuhan mendesak"], ["D", "cara menghubungi yang aman"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (35, 4, 7, 'm04-q07', '{"key": "m04-q07", "kind": "scenario", "prompt": "Langkah kader yang tepat adalah \u2026", "options": [["A", "segera menghubungi UPTD PPA atau SAPA 129 tanpa memberi tahu orang tua lebih dahulu"], ["B", "meminta izin tertulis ayah tirinya sebelum menghubungi siapa pun"], ["C", "mengumpulkan keluarga besar untuk membicarakan kebenaran cerita"], ["D", "menunggu sampai ibunya siap bercerita karena urusan anak selalu harus seizin kedua orang tua"]], "points": 1, "right": [], "case": "Seorang anak 9 tahun bercerita bahwa ayah tirinya melakukan kekerasan seksual. Ibunya tampak menutup-nutupi.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (36, 4, 8, 'm04-q08', '{"key": "m04-q08", "kind": "single", "prompt": "Mengapa kader tidak menampung korban di rumahnya sendiri?", "options": [["A", "karena korban wajib tetap tinggal di rumahnya"], ["B", "karena korban nantinya harus membayar sewa tempat kepada kader"], ["C", "karena rumah kader pasti lebih sempit dari kantor"], ["D", "karena berbahaya bagi korban, keluarga kader, dan proses hukum"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (37, 4, 9, 'm04-q09', '{"key": "m04-q09", "kind": "scenario", "prompt": "Pilihan terbaik adalah \u2026", "options": [["A", "menunggu hari kerja karena layanan hanya ada di kantor"], ["B", "menghubungi SAPA 129 atau 112 bila ancaman mendesak, dan mencatat waktunya"], ["C", "menyebarkan permintaan tolong beserta alamat lengkap korban di media sosial"], ["D", "mengantar korban pulang supaya pelaku tidak semakin marah"]], "points": 1, "right": [], "case": "Telepon UPTD PPA tidak diangkat pada Minggu malam, sedangkan korban diancam akan dicari pelaku.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (38, 5, 1, 'm05-q01', '{"key": "m05-q01", "kind": "matching", "prompt": "Pasangkan prinsip dengan penjelasannya.", "options": [["1", "keselamatan"], ["2", "kerahasiaan"], ["3", "penghormatan"], ["4", "tanpa membeda-bedakan"]], "points": 1, "right": [["A", "korban memegang kendali atas pilihannya"], ["B", "memeriksa apakah langkah membuat korban lebih aman"], ["C", "semua orang diperlakukan sama"], ["D", "informasi hanya untuk yang perlu menolong"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (39, 5, 2, 'm05-q02', '{"key": "m05-q02", "kind": "single", "prompt": "Kalimat \"ibu guru di belakang masjid RW 05 yang baru bercerai\" sebaiknya tidak diucapkan karena \u2026", "options": [["A", "menyebut profesi melanggar aturan kepegawaian"], ["B", "hanya boleh ditulis dalam laporan bulanan"], ["C", "terlalu panjang untuk laporan lisan kader"], ["D", "gabungan petunjuk itu dapat membuka identitas"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (40, 5, 3, 'm05-q03', '{"key": "m05-q03", "kind": "true_false", "prompt": "Menulis status \"lelah habis mendampingi korban\" disertai lokasi dapat membocorkan informasi.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (41, 5, 4, 'm05-q04', '{"key": "m05-q04", "kind": "multiple", "prompt": "Persetujuan yang sah harus \u2026 (pilih semua yang benar)", "options": [["A", "diberikan tanpa tekanan"], ["B", "dapat ditarik kembali"], ["C", "jelas tujuannya"], ["D", "diberikan sekali untuk selamanya"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (42, 5, 5, 'm05-q05', '{"key": "m05-q05", "kind": "scenario", "prompt": "Sikap yang tepat adalah \u2026", "options": [["A", "meminta keluarga korban berbicara langsung di depan kamera wartawan"], ["B", "menolak dan mengarahkannya ke humas atau dinas yang berwenang"], ["C", "memberi inisial saja karena tidak menyebut nama lengkap"], ["D", "memberi nomor RT karena bukan data pribadi anak"]], "points": 1, "right": [], "case": "Wartawan yang Anda kenal meminta inisial korban anak dan nomor RT \"supaya beritanya akurat\".", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (43, 5, 6, 'm05-q06', '{"key": "m05-q06", "kind": "single", "prompt": "Yang boleh disampaikan kader dalam rapat RT mengenai kasus adalah \u2026", "options": [["A", "kronologi singkat tanpa menyebut nama korban"], ["B", "jumlah dan jenis kasus di RT itu selama bulan berjalan"], ["C", "informasi umum tentang layanan dan cara melapor"], ["D", "nama keluarga yang perlu dipantau bersama"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (44, 5, 7, 'm05-q07', '{"key": "m05-q07", "kind": "true_false", "prompt": "Kader boleh menceritakan kasus nyata di kelas pelatihan asalkan namanya diganti.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (45, 5, 8, 'm05-q08', '{"key": "m05-q08", "kind": "scenario", "prompt": "Langkah yang paling tepat adalah \u2026", "options": [["A", "menyerahkan penanganan kepada kader lain dan melapor ke koordinator"], ["B", "mendiamkan laporan sampai suasana keluarga tenang"], ["C", "memperingatkan kakak ipar supaya segera meminta maaf"], ["D", "tetap menangani sendiri karena Anda yang paling mengenal keluarganya"]], "points": 1, "right": [], "case": "Terduga pelaku dalam laporan yang Anda terima adalah kakak ipar Anda sendiri.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (46, 5, 9, 'm05-q09', '{"key": "m05-q09", "kind": "multiple", "prompt": "Data mana yang termasuk data pribadi bersifat spesifik menurut UU 27/2022? (pilih semua yang benar)", "options": [["A", "data biometrik"], ["B", "data anak"], ["C", "data kesehatan"], ["D", "nama lengkap"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (47, 6, 1, 'm06-q01', '{"key": "m06-q01", "kind": "ordering", "prompt": "Urutkan pola pendekatan pelaku terhadap anak.", "options": [["A", "menciptakan rahasia berdua"], ["B", "mengancam menyebarkan foto"], ["C", "memberi hadiah dan perhatian khusus"], ["D", "memilih anak yang kesepian"], ["E", "menguji batas dengan gambar seksual"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (48, 6, 2, 'm06-q02', '{"key": "m06-q02", "kind": "single", "prompt": "Bila menemukan gambar seksual seorang anak di ponsel, kader \u2026", "options": [["A", "menghapusnya supaya tidak dilihat orang lain"], ["B", "menyalin ke ponsel sendiri sebagai cadangan bukti untuk polisi"], ["C", "meneruskan ke koordinator lewat pesan pribadi"], ["D", "tidak menyalin dan segera menghubungi UPTD PPA atau polisi"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (49, 6, 3, 'm06-q03', '{"key": "m06-q03", "kind": "true_false", "prompt": "Empat hak pokok anak mencakup hak untuk didengar pendapatnya.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (50, 6, 4, 'm06-q04', '{"key": "m06-q04", "kind": "multiple", "prompt": "Tanda anak mungkin sedang dimanipulasi secara daring: (pilih semua yang benar)", "options": [["A", "menyembunyikan layar dan punya akun cadangan"], ["B", "cemas setelah membuka ponsel"], ["C", "rajin mengerjakan tugas lewat ponsel"], ["D", "mendapat barang tanpa penjelasan"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (51, 6, 5, 'm06-q05', '{"key": "m06-q05", "kind": "single", "prompt": "Tangkapan layar yang berguna sebagai bukti sebaiknya memuat \u2026", "options": [["A", "komentar kader tentang pelakunya"], ["B", "nama akun, tanggal, jam, dan tautan"], ["C", "hanya wajah pelaku yang diperbesar"], ["D", "gambar yang sudah diedit dan diberi coretan"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (52, 6, 6, 'm06-q06', '{"key": "m06-q06", "kind": "scenario", "prompt": "Saran pertama kader adalah \u2026", "options": [["A", "kirim foto lain yang lebih sopan agar pelaku mau menghapus yang lama"], ["B", "hapus semua percakapan supaya keluarga tidak tahu"], ["C", "hentikan komunikasi, simpan semua pesan, lalu hubungi layanan"], ["D", "bayar sebagian dulu supaya fotonya tidak disebar"]], "points": 1, "right": [], "case": "Seorang ibu diperas: \"transfer sekarang atau foto kamu saya sebar ke grup kantor\".", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (53, 6, 7, 'm06-q07', '{"key": "m06-q07", "kind": "true_false", "prompt": "Kekerasan seksual berbasis elektronik terhadap anak dapat diproses hukum tanpa menunggu aduan korban.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (72, 8, 7, 'm08-q07', '{"key": "m08-q07", "kind": "matching", "prompt": "Pasangkan jenis catatan dengan isinya.", "options": [["1", "catatan kegiatan"], ["2", "catatan kasus"], ["3", "laporan bulanan"]], "points": 1, "right": [["A", "keadaan, kebutuhan, dan rujukan dengan kode"], ["B", "angka kegiatan, hambatan, dan rencana"], ["C", "tanggal, tempat, materi, jumlah peserta"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (54, 6, 8, 'm06-q08', '{"key": "m06-q08", "kind": "single", "prompt": "Sebelum menyarankan korban mengganti semua sandi, kader perlu mengingat bahwa \u2026", "options": [["A", "perubahan mendadak dapat memancing kemarahan pelaku"], ["B", "pelaku pasti tidak mengetahui perubahan itu"], ["C", "mengganti sandi memerlukan izin tertulis dari polisi"], ["D", "sandi yang diganti akan menghapus seluruh bukti"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (55, 6, 9, 'm06-q09', '{"key": "m06-q09", "kind": "matching", "prompt": "Pasangkan situasi dengan tindakan yang tepat.", "options": [["1", "foto intim orang dewasa disebar"], ["2", "akun korban diretas"], ["3", "perundungan di grup sekolah"]], "points": 1, "right": [["A", "simpan bukti dan libatkan wali kelas"], ["B", "ganti sandi dari perangkat aman"], ["C", "bantu korban menyimpan bukti lengkap"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (56, 6, 10, 'm06-q10', '{"key": "m06-q10", "kind": "single", "prompt": "Kesepakatan keluarga yang paling mendorong anak berani bercerita adalah orang tua \u2026", "options": [["A", "berjanji tidak marah dan tidak merampas ponsel"], ["B", "memeriksa semua pesan anak setiap malam tanpa memberi tahu"], ["C", "mencatat setiap situs yang dibuka anak"], ["D", "melarang anak memiliki teman di internet"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (57, 7, 1, 'm07-q01', '{"key": "m07-q01", "kind": "matching", "prompt": "Pasangkan tingkat pencegahan dengan contohnya.", "options": [["1", "sebelum terjadi"], ["2", "mengenali lebih awal"], ["3", "mencegah terulang"]], "points": 1, "right": [["A", "lingkungan mendukung pemulihan korban"], ["B", "warga tahu tanda dan nomor layanan"], ["C", "kelas pengasuhan tanpa pukulan"]], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (58, 7, 2, 'm07-q02', '{"key": "m07-q02", "kind": "single", "prompt": "Saat memetakan lingkungan, kader sebaiknya menandai \u2026", "options": [["A", "nama warga yang dicurigai sebagai pelaku"], ["B", "rumah korban yang pernah melapor"], ["C", "rumah keluarga yang sering bertengkar"], ["D", "tempat rawan dan tempat yang kuat"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (59, 7, 3, 'm07-q03', '{"key": "m07-q03", "kind": "multiple", "prompt": "Pesan mana yang tidak menyalahkan korban? (pilih semua yang benar)", "options": [["A", "\"Yang salah adalah pelakunya.\""], ["B", "\"Perempuan, jaga pakaianmu.\""], ["C", "\"Kalau tahu, hubungi SAPA 129.\""], ["D", "\"Semua orang berhak aman.\""]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (60, 7, 4, 'm07-q04', '{"key": "m07-q04", "kind": "true_false", "prompt": "Menumpang kegiatan yang sudah ada sering lebih efektif daripada membuat acara baru.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (61, 7, 5, 'm07-q05', '{"key": "m07-q05", "kind": "ordering", "prompt": "Urutkan alur pertemuan warga 25 menit.", "options": [["A", "Pemantik dengan cerita rekaan"], ["B", "Penutup dan janji tindakan"], ["C", "Pembuka dan kesepakatan"], ["D", "Inti: tiga hal penting"], ["E", "Praktik menyimpan nomor layanan"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (62, 7, 6, 'm07-q06', '{"key": "m07-q06", "kind": "scenario", "prompt": "Respons kader yang tepat adalah \u2026", "options": [["A", "berterima kasih, lalu mengajak melanjutkan berdua setelah acara"], ["B", "meminta peserta memberi saran satu per satu"], ["C", "mengalihkan pembicaraan seolah tidak mendengar"], ["D", "meminta ia melanjutkan supaya peserta lain dapat belajar darinya"]], "points": 1, "right": [], "case": "Di tengah penyuluhan, seorang ibu mulai menceritakan kekerasan yang ia alami di depan 30 orang.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (63, 7, 7, 'm07-q07', '{"key": "m07-q07", "kind": "single", "prompt": "Jawaban terbaik untuk \"jangan ikut campur urusan keluarga\" adalah \u2026", "options": [["A", "\"Keluarga Bapak memang perlu dilaporkan.\""], ["B", "\"Ini perintah wali kota, jadi harus diikuti.\""], ["C", "\"Kita semua ingin anak-anak di RW ini aman.\""], ["D", "\"Kalau begitu saya tidak akan datang lagi.\""]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (64, 7, 8, 'm07-q08', '{"key": "m07-q08", "kind": "true_false", "prompt": "Poster dengan foto korban yang babak belur paling efektif untuk penyuluhan.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (65, 7, 9, 'm07-q09', '{"key": "m07-q09", "kind": "scenario", "prompt": "Syarat yang harus dipenuhi terlebih dahulu adalah \u2026", "options": [["A", "naskah dari kasus nyata agar terasa lebih meyakinkan warga"], ["B", "izin orang tua, pendamping dewasa, dan cerita rekaan"], ["C", "wajah anak ditampilkan jelas supaya lebih menarik"], ["D", "izin ketua RT dan jumlah penonton yang banyak"]], "points": 1, "right": [], "case": "Karang taruna ingin membuat video kampanye yang diperankan anak-anak.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (66, 8, 1, 'm08-q01', '{"key": "m08-q01", "kind": "single", "prompt": "Kalimat mana yang merupakan fakta dalam catatan kader?", "options": [["A", "\"Pasti dipukul karena cemburu.\""], ["B", "\"Ada lebam ungu di lengan kiri.\""], ["C", "\"Suaminya memang terkenal galak.\""], ["D", "\"Menurut saya korban berbohong.\""]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (67, 8, 2, 'm08-q02', '{"key": "m08-q02", "kind": "multiple", "prompt": "Unsur apa saja yang ada dalam catatan awal? (pilih semua yang benar)", "options": [["A", "rincian perbuatan seksual"], ["B", "penilaian kegawatan"], ["C", "kode kasus dan waktu kontak"], ["D", "persetujuan dan cara menghubungi yang aman"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (68, 8, 3, 'm08-q03', '{"key": "m08-q03", "kind": "true_false", "prompt": "Pengisian SIMFONI-PPA adalah tugas setiap kader RT.", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (69, 8, 4, 'm08-q04', '{"key": "m08-q04", "kind": "single", "prompt": "NIK tidak boleh dipakai sebagai kode kasus karena \u2026", "options": [["A", "memuat wilayah dan tanggal lahir sehingga membuka identitas"], ["B", "terlalu panjang untuk ditulis di amplop catatan"], ["C", "berubah setiap kali korban pindah rumah ke kelurahan lain"], ["D", "hanya dimiliki oleh orang yang sudah menikah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (70, 8, 5, 'm08-q05', '{"key": "m08-q05", "kind": "ordering", "prompt": "Urutkan perjalanan catatan kasus.", "options": [["A", "Beri kode dan masukkan ke amplop tertutup"], ["B", "Serahkan ke UPTD PPA dengan tanda terima"], ["C", "Tulis fakta dan kutipan dalam 24 jam"], ["D", "Simpan di tempat terkunci"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (71, 8, 6, 'm08-q06', '{"key": "m08-q06", "kind": "scenario", "prompt": "Tindakan yang benar adalah \u2026", "options": [["A", "menunggu beberapa hari supaya orang tidak semakin penasaran isinya"], ["B", "menulis ulang catatan dan menganggap selesai"], ["C", "segera melapor kepada koordinator agar korban dapat dilindungi"], ["D", "meminta pemilik warung menyimpan rahasia itu"]], "points": 1, "right": [], "case": "Amplop catatan kasus Anda tertinggal di warung dan sempat dibuka orang.", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (73, 8, 8, 'm08-q08', '{"key": "m08-q08", "kind": "true_false", "prompt": "Bila sebulan tidak ada kegiatan, kader tetap mengirim laporan \"nihil\".", "options": [["true", "Benar"], ["false", "Salah"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (74, 8, 9, 'm08-q09', '{"key": "m08-q09", "kind": "single", "prompt": "Daftar hadir kegiatan sebaiknya \u2026", "options": [["A", "diisi ketua kelompok untuk seluruh anggota"], ["B", "ditempel di papan pengumuman kelurahan"], ["C", "dilengkapi keterangan siapa yang berkonsultasi"], ["D", "diisi dan ditandatangani sendiri oleh peserta"]], "points": 1, "right": [], "case": "", "scoring": "all_or_nothing"}');
INSERT INTO public.quiz_question VALUES (75, 8, 10, 'm08-q10', '{"key": "m08-q10", "kind": "scenario", "prompt": "Penilaian dan tindakan yang tepat adalah \u2026", "options": [["A", "darurat, lalu hubungi keluarganya agar korban segera dijemput pulang"], ["B", "segera atau darurat, sarankan pemeriksaan medis, hubungi UPTD PPA"], ["C", "biasa, cukup dicatat dalam laporan bulanan kader"], ["D", "konsultasi saja, karena kejadiannya sudah kemarin"]], "points": 1, "right": [], "case": "Seorang ibu berkata, \"Kemarin dia cekik saya,\" dan ada kemerahan di lehernya. Ia tidak ingin keluarga tahu, tetapi mau bertemu petugas.", "scoring": "all_or_nothing"}');


--
-- Data for Name: quiz_question_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quiz_question_key VALUES (1, '["A"]', 'Kekerasan ditandai ketimpangan kuasa dan rasa takut, bukan kerasnya suara atau pokok masalahnya.');
INSERT INTO public.quiz_question_key VALUES (2, '["A", "B", "C"]', 'Ancaman, pengurungan, dan penghinaan berulang menyerang jiwa korban; berbeda pendapat saja bukan kekerasan.');
INSERT INTO public.quiz_question_key VALUES (3, '["false"]', 'Paksaan seksual tetap kekerasan seksual walaupun korban dan pelaku terikat perkawinan.');
INSERT INTO public.quiz_question_key VALUES (4, '["B", "C", "A", "D"]', 'Setiap contoh menunjukkan ciri khas dari satu bentuk kekerasan.');
INSERT INTO public.quiz_question_key VALUES (5, '["B"]', 'Di masa tenang pelaku berjanji berubah sehingga korban berharap; itu bukan tanda korban berbohong.');
INSERT INTO public.quiz_question_key VALUES (6, '["C"]', 'Beberapa tanda bersamaan cukup untuk berkonsultasi; kader tidak menyelidiki dan tidak mengonfrontasi terduga pelaku.');
INSERT INTO public.quiz_question_key VALUES (7, '["true"]', 'Siapa pun dapat menjadi korban; anak laki-laki sering lebih malu untuk bercerita.');
INSERT INTO public.quiz_question_key VALUES (8, '["D"]', 'Pertanyaan itu memindahkan kesalahan kepada korban, padahal ia punya alasan nyata untuk bertahan.');
INSERT INTO public.quiz_question_key VALUES (9, '["D"]', 'Ada bahaya nyawa saat ini; kader menjaga keselamatan diri dan memanggil layanan darurat.');
INSERT INTO public.quiz_question_key VALUES (10, '["B"]', 'Batasnya belum 18 tahun, termasuk anak yang masih dalam kandungan.');
INSERT INTO public.quiz_question_key VALUES (11, '["A"]', 'UU 12/2022 tidak membolehkan penyelesaian di luar peradilan, kecuali bila pelakunya anak.');
INSERT INTO public.quiz_question_key VALUES (12, '["B", "C", "D"]', 'UPTD PPA, unit layanan sosial, lembaga layanan masyarakat, dan kepolisian adalah saluran yang sah; grup warga bukan.');
INSERT INTO public.quiz_question_key VALUES (13, '["true"]', 'Orang yang bekerja membantu rumah tangga dan menetap di sana termasuk lingkup rumah tangga.');
INSERT INTO public.quiz_question_key VALUES (14, '["D", "C", "B", "A"]', 'Empat aturan ini menjadi rujukan dasar kader.');
INSERT INTO public.quiz_question_key VALUES (15, '["C"]', 'Kewajiban menolong disesuaikan dengan kemampuan; memanggil bantuan sudah termasuk menolong.');
INSERT INTO public.quiz_question_key VALUES (16, '["false"]', 'Keterangan korban/saksi ditambah satu alat bukti sah lain dapat membuktikan bila hakim yakin.');
INSERT INTO public.quiz_question_key VALUES (17, '["D"]', 'Kekerasan seksual tidak diselesaikan damai; kader tidak memfasilitasi dan mengarahkan ke UPTD PPA.');
INSERT INTO public.quiz_question_key VALUES (18, '["B", "C", "D"]', 'Kader memberi informasi dan merujuk; penyelidikan, penengahan, dan janji hasil bukan wewenangnya.');
INSERT INTO public.quiz_question_key VALUES (19, '["D"]', 'Keputusan ada pada korban dewasa, kecuali ada bahaya yang mengancam nyawa.');
INSERT INTO public.quiz_question_key VALUES (20, '["D", "A", "B", "C"]', 'Urutannya siapkan, lihat, dengar, lalu hubungkan.');
INSERT INTO public.quiz_question_key VALUES (21, '["B"]', 'DPA mirip P3K bagi perasaan; bukan terapi dan bukan pemeriksaan.');
INSERT INTO public.quiz_question_key VALUES (22, '["A", "B", "D"]', 'Tiga kalimat itu menerima korban; pertanyaan "kok baru bilang" menyalahkan.');
INSERT INTO public.quiz_question_key VALUES (23, '["false"]', 'Sentuhan hanya dengan izin; sebagian korban justru takut disentuh.');
INSERT INTO public.quiz_question_key VALUES (24, '["C"]', 'Tanyakan kebutuhan, bukan kronologi atau kesalahan korban.');
INSERT INTO public.quiz_question_key VALUES (25, '["A"]', 'Jangan berjanji merahasiakan; sampaikan bahwa penolong perlu tahu agar anak aman.');
INSERT INTO public.quiz_question_key VALUES (26, '["A", "C", "D"]', 'Tiga keadaan itu berbahaya atau dibatasi waktu; meminta waktu berpikir dihormati.');
INSERT INTO public.quiz_question_key VALUES (27, '["D"]', 'Sebagian obat pencegahan hanya efektif bila diberikan segera; pengobatan dan laporan tetap boleh sesudahnya.');
INSERT INTO public.quiz_question_key VALUES (28, '["true"]', 'Merawat diri itu penting dan dapat dilakukan tanpa membuka identitas.');
INSERT INTO public.quiz_question_key VALUES (29, '["C"]', 'SAPA 129 dapat dihubungi lewat telepon 129 atau WhatsApp 08111-129-129.');
INSERT INTO public.quiz_question_key VALUES (30, '["C", "D", "B", "A", "F", "E"]', 'Rujukan dimulai dari keamanan dan persetujuan, dan ditutup dengan tindak lanjut.');
INSERT INTO public.quiz_question_key VALUES (31, '["C", "B", "A"]', 'Darurat berarti nyawa terancam sekarang; segera berarti hari ini juga; konsultasi bila belum siap.');
INSERT INTO public.quiz_question_key VALUES (32, '["false"]', 'Pengobatan boleh kapan saja; surat permintaan hanya untuk visum et repertum.');
INSERT INTO public.quiz_question_key VALUES (33, '["B"]', 'Visum dibuat atas permintaan penyidik untuk proses hukum, maka hasilnya kepada penyidik.');
INSERT INTO public.quiz_question_key VALUES (34, '["B", "C", "D"]', 'Sampaikan seperlunya; rincian cerita diterima petugas langsung dari korban.');
INSERT INTO public.quiz_question_key VALUES (35, '["A"]', 'Untuk anak dengan orang tua terduga pelaku atau menutupi, kader langsung ke UPTD PPA.');
INSERT INTO public.quiz_question_key VALUES (36, '["D"]', 'Tempat aman diatur UPTD PPA agar terlindung dan tidak diketahui pelaku.');
INSERT INTO public.quiz_question_key VALUES (37, '["B"]', 'Gunakan saluran lain yang tersedia; jangan memulangkan korban atau membuka alamatnya.');
INSERT INTO public.quiz_question_key VALUES (38, '["B", "D", "A", "C"]', 'Keempatnya adalah prinsip pendampingan yang berpusat pada korban.');
INSERT INTO public.quiz_question_key VALUES (39, '["D"]', 'Identitas dapat terbuka tanpa nama; gabungan petunjuk kecil sudah cukup.');
INSERT INTO public.quiz_question_key VALUES (40, '["true"]', 'Lokasi dan waktu dapat menunjuk korban, apalagi di lingkungan kecil.');
INSERT INTO public.quiz_question_key VALUES (41, '["A", "B", "C"]', 'Persetujuan berlaku untuk tujuan tertentu, sukarela, dan dapat ditarik.');
INSERT INTO public.quiz_question_key VALUES (42, '["B"]', 'Identitas anak wajib dirahasiakan; inisial dan alamat pun dapat mengungkapkannya.');
INSERT INTO public.quiz_question_key VALUES (43, '["C"]', 'Dalam rapat cukup informasi layanan; angka kecil dan kronologi dapat menunjuk orangnya.');
INSERT INTO public.quiz_question_key VALUES (44, '["false"]', 'Rincian lain dapat membuka identitas; gunakan cerita rekaan.');
INSERT INTO public.quiz_question_key VALUES (45, '["A"]', 'Benturan kepentingan membahayakan korban; serahkan kepada kader lain.');
INSERT INTO public.quiz_question_key VALUES (46, '["A", "B", "C"]', 'Data anak, kesehatan, dan biometrik bersifat spesifik; nama lengkap adalah data umum.');
INSERT INTO public.quiz_question_key VALUES (47, '["D", "C", "A", "E", "B"]', 'Grooming berlangsung bertahap, dari memilih anak sampai mengancam.');
INSERT INTO public.quiz_question_key VALUES (48, '["D"]', 'Gambar seksual anak tidak boleh disalin, diteruskan, atau dihapus; serahkan kepada petugas berwenang.');
INSERT INTO public.quiz_question_key VALUES (49, '["true"]', 'Partisipasi adalah salah satu dari empat hak pokok anak.');
INSERT INTO public.quiz_question_key VALUES (50, '["A", "B", "D"]', 'Tiga tanda itu perlu didekati dengan tenang; mengerjakan tugas bukan tanda bahaya.');
INSERT INTO public.quiz_question_key VALUES (51, '["B"]', 'Konteks lengkap membuat bukti dapat ditelusuri; gambar editan melemahkan bukti.');
INSERT INTO public.quiz_question_key VALUES (52, '["C"]', 'Membayar jarang menghentikan pemerasan; simpan bukti dan cari bantuan.');
INSERT INTO public.quiz_question_key VALUES (53, '["true"]', 'Bila korbannya anak atau penyandang disabilitas, perkara tidak bergantung pada aduan.');
INSERT INTO public.quiz_question_key VALUES (54, '["A"]', 'Pelaku di rumah mungkin memantau ponsel; bicarakan rencana keselamatan dahulu.');
INSERT INTO public.quiz_question_key VALUES (55, '["C", "B", "A"]', 'Setiap situasi mempunyai langkah pertama yang berbeda, tetapi bukti selalu diamankan.');
INSERT INTO public.quiz_question_key VALUES (56, '["A"]', 'Anak yang takut dimarahi cenderung menuruti pemeras; rasa aman membuatnya bercerita.');
INSERT INTO public.quiz_question_key VALUES (57, '["C", "B", "A"]', 'Pencegahan mempunyai tiga tingkat yang saling melengkapi.');
INSERT INTO public.quiz_question_key VALUES (58, '["D"]', 'Peta berisi tempat, bukan orang, agar tidak membahayakan siapa pun.');
INSERT INTO public.quiz_question_key VALUES (59, '["A", "C", "D"]', 'Pesan yang baik memberi langkah dan meletakkan tanggung jawab pada pelaku.');
INSERT INTO public.quiz_question_key VALUES (60, '["true"]', 'Arisan, posyandu, dan ronda sudah mempunyai peserta; kader cukup menambah pesan singkat.');
INSERT INTO public.quiz_question_key VALUES (61, '["C", "A", "D", "E", "B"]', 'Alur bergerak dari kesepakatan, pemantik, inti, praktik, lalu janji tindakan.');
INSERT INTO public.quiz_question_key VALUES (62, '["A"]', 'Ceritanya perlu dihormati tetapi dilindungi; lanjutkan secara pribadi.');
INSERT INTO public.quiz_question_key VALUES (63, '["C"]', 'Ajak pada nilai bersama tanpa menyerang keluarga tertentu.');
INSERT INTO public.quiz_question_key VALUES (64, '["false"]', 'Gambar mengejutkan membuat orang menutup diri dan melukai martabat korban.');
INSERT INTO public.quiz_question_key VALUES (65, '["B"]', 'Kegiatan anak perlu izin dan pendampingan; kasus nyata tidak boleh dipakai.');
INSERT INTO public.quiz_question_key VALUES (66, '["B"]', 'Fakta adalah hal yang dilihat langsung, tanpa kesimpulan.');
INSERT INTO public.quiz_question_key VALUES (67, '["B", "C", "D"]', 'Rincian seksual tidak dicatat kader; cukup pernyataan umum.');
INSERT INTO public.quiz_question_key VALUES (68, '["false"]', 'SIMFONI-PPA diisi oleh unit layanan; kader memberi catatan awal kepada UPTD PPA.');
INSERT INTO public.quiz_question_key VALUES (69, '["A"]', 'Enam angka pertama menunjuk wilayah dan enam angka berikutnya tanggal lahir.');
INSERT INTO public.quiz_question_key VALUES (70, '["C", "A", "D", "B"]', 'Catatan ditulis segera, diberi kode, dikunci, lalu diserahkan dengan bukti terima.');
INSERT INTO public.quiz_question_key VALUES (71, '["C"]', 'Kebocoran harus segera dilaporkan agar risiko korban dapat dikurangi.');
INSERT INTO public.quiz_question_key VALUES (72, '["C", "A", "B"]', 'Catatan kegiatan dan laporan bulanan tidak memuat identitas korban.');
INSERT INTO public.quiz_question_key VALUES (73, '["true"]', 'Laporan nihil menunjukkan pelaporan berjalan, berbeda dengan tidak melapor.');
INSERT INTO public.quiz_question_key VALUES (74, '["D"]', 'Tanda tangan tidak diwakilkan dan daftar hadir tidak memuat data konsultasi.');
INSERT INTO public.quiz_question_key VALUES (75, '["B"]', 'Cekikan adalah tanda bahaya tinggi; hormati keinginannya untuk tidak memberi tahu keluarga.');


--
-- Data for Name: region; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.region VALUES ('36.74', 'Kota Tangerang Selatan', 'kota', NULL, NULL, '3674', '[]');
INSERT INTO public.region VALUES ('36.74.01', 'Serpong', 'kecamatan', '36.74', NULL, '3674020', '[]');
INSERT INTO public.region VALUES ('36.74.01.1001', 'Ciater', 'kelurahan', '36.74.01', '15310', '3674020010', '[]');
INSERT INTO public.region VALUES ('36.74.01.1002', 'Rawabuntu', 'kelurahan', '36.74.01', '15318', '3674020012', '["Rawa Buntu"]');
INSERT INTO public.region VALUES ('36.74.01.1003', 'Rawa Mekar Jaya', 'kelurahan', '36.74.01', '15310', '3674020011', '["Rawa Mekarjaya", "Rawamekar Jaya"]');
INSERT INTO public.region VALUES ('36.74.01.1004', 'Lengkong Gudang', 'kelurahan', '36.74.01', '15321', '3674020019', '[]');
INSERT INTO public.region VALUES ('36.74.01.1005', 'Lengkong Wetan', 'kelurahan', '36.74.01', '15322', '3674020021', '[]');
INSERT INTO public.region VALUES ('36.74.01.1006', 'Buaran', 'kelurahan', '36.74.01', '15310', '3674020009', '[]');
INSERT INTO public.region VALUES ('36.74.01.1007', 'Lengkong Gudang Timur', 'kelurahan', '36.74.01', '15321', '3674020020', '[]');
INSERT INTO public.region VALUES ('36.74.01.1008', 'Cilenggang', 'kelurahan', '36.74.01', '15310', '3674020018', '[]');
INSERT INTO public.region VALUES ('36.74.01.1009', 'Serpong', 'kelurahan', '36.74.01', '15311', '3674020013', '[]');
INSERT INTO public.region VALUES ('36.74.02', 'Serpong Utara', 'kecamatan', '36.74', NULL, '3674070', '[]');
INSERT INTO public.region VALUES ('36.74.02.1001', 'Pakulonan', 'kelurahan', '36.74.02', '15325', '3674070005', '[]');
INSERT INTO public.region VALUES ('36.74.02.1002', 'Pakualam', 'kelurahan', '36.74.02', '15320', '3674070006', '["Paku Alam"]');
INSERT INTO public.region VALUES ('36.74.02.1003', 'Pakujaya', 'kelurahan', '36.74.02', '15324', '3674070007', '["Paku Jaya"]');
INSERT INTO public.region VALUES ('36.74.02.1004', 'Pondok Jagung', 'kelurahan', '36.74.02', '15326', '3674070003', '[]');
INSERT INTO public.region VALUES ('36.74.02.1005', 'Pondok Jagung Timur', 'kelurahan', '36.74.02', '15326', '3674070004', '[]');
INSERT INTO public.region VALUES ('36.74.02.1006', 'Jelupang', 'kelurahan', '36.74.02', '15323', '3674070002', '[]');
INSERT INTO public.region VALUES ('36.74.02.1007', 'Lengkong Karya', 'kelurahan', '36.74.02', '15320', '3674070001', '[]');
INSERT INTO public.region VALUES ('36.74.03', 'Pondok Aren', 'kecamatan', '36.74', NULL, '3674060', '[]');
INSERT INTO public.region VALUES ('36.74.03.1001', 'Pondok Betung', 'kelurahan', '36.74.03', '15221', '3674060011', '[]');
INSERT INTO public.region VALUES ('36.74.03.1002', 'Pondok Pucung', 'kelurahan', '36.74.03', '15229', '3674060005', '["Pondok Pucung (Pondok Aren)"]');
INSERT INTO public.region VALUES ('36.74.03.1003', 'Pondok Karya', 'kelurahan', '36.74.03', '15225', '3674060010', '[]');
INSERT INTO public.region VALUES ('36.74.03.1004', 'Pondok Jaya', 'kelurahan', '36.74.03', '15220', '3674060006', '[]');
INSERT INTO public.region VALUES ('36.74.03.1005', 'Pondok Aren', 'kelurahan', '36.74.03', '15224', '3674060007', '[]');
INSERT INTO public.region VALUES ('36.74.03.1006', 'Pondok Kacang Barat', 'kelurahan', '36.74.03', '15226', '3674060002', '[]');
INSERT INTO public.region VALUES ('36.74.03.1007', 'Pondok Kacang Timur', 'kelurahan', '36.74.03', '15226', '3674060003', '[]');
INSERT INTO public.region VALUES ('36.74.03.1008', 'Parigi', 'kelurahan', '36.74.03', '15227', '3674060004', '["Perigi", "Perigi Lama", "Parigi Lama"]');
INSERT INTO public.region VALUES ('36.74.03.1009', 'Parigi Baru', 'kelurahan', '36.74.03', '15228', '3674060001', '["Perigi Baru"]');
INSERT INTO public.region VALUES ('36.74.03.1010', 'Jurangmangu Barat', 'kelurahan', '36.74.03', '15223', '3674060008', '["Jurang Mangu Barat", "Jurang Manggu Barat"]');
INSERT INTO public.region VALUES ('36.74.03.1011', 'Jurangmangu Timur', 'kelurahan', '36.74.03', '15222', '3674060009', '["Jurang Mangu Timur", "Jurang Manggu Timur"]');
INSERT INTO public.region VALUES ('36.74.04', 'Ciputat', 'kecamatan', '36.74', NULL, '3674040', '[]');
INSERT INTO public.region VALUES ('36.74.04.1001', 'Sawah Baru', 'kelurahan', '36.74.04', '15413', '3674040003', '[]');
INSERT INTO public.region VALUES ('36.74.04.1002', 'Serua', 'kelurahan', '36.74.04', '15414', '3674040001', '["Sarua"]');
INSERT INTO public.region VALUES ('36.74.04.1003', 'Ciputat', 'kelurahan', '36.74.04', '15411', '3674040006', '[]');
INSERT INTO public.region VALUES ('36.74.04.1004', 'Sawah', 'kelurahan', '36.74.04', '15413', '3674040005', '["Sawah Lama"]');
INSERT INTO public.region VALUES ('36.74.04.1005', 'Serua Indah', 'kelurahan', '36.74.04', '15414', '3674040004', '["Sarua Indah"]');
INSERT INTO public.region VALUES ('36.74.04.1006', 'Jombang', 'kelurahan', '36.74.04', '15414', '3674040002', '[]');
INSERT INTO public.region VALUES ('36.74.04.1007', 'Cipayung', 'kelurahan', '36.74.04', '15411', '3674040007', '[]');
INSERT INTO public.region VALUES ('36.74.05', 'Ciputat Timur', 'kecamatan', '36.74', NULL, '3674050', '[]');
INSERT INTO public.region VALUES ('36.74.05.1001', 'Cempaka Putih', 'kelurahan', '36.74.05', '15412', '3674050003', '[]');
INSERT INTO public.region VALUES ('36.74.05.1002', 'Pondok Ranji', 'kelurahan', '36.74.05', '15412', '3674050006', '[]');
INSERT INTO public.region VALUES ('36.74.05.1003', 'Pisangan', 'kelurahan', '36.74.05', '15419', '3674050001', '[]');
INSERT INTO public.region VALUES ('36.74.05.1004', 'Cireundeu', 'kelurahan', '36.74.05', '15419', '3674050002', '[]');
INSERT INTO public.region VALUES ('36.74.05.1005', 'Rempoa', 'kelurahan', '36.74.05', '15412', '3674050004', '[]');
INSERT INTO public.region VALUES ('36.74.05.1006', 'Rengas', 'kelurahan', '36.74.05', '15412', '3674050005', '[]');
INSERT INTO public.region VALUES ('36.74.06', 'Pamulang', 'kecamatan', '36.74', NULL, '3674030', '[]');
INSERT INTO public.region VALUES ('36.74.06.1001', 'Pamulang Barat', 'kelurahan', '36.74.06', '15417', '3674030002', '[]');
INSERT INTO public.region VALUES ('36.74.06.1002', 'Benda Baru', 'kelurahan', '36.74.06', '15418', '3674030008', '[]');
INSERT INTO public.region VALUES ('36.74.06.1003', 'Pondok Benda', 'kelurahan', '36.74.06', '15416', '3674030001', '[]');
INSERT INTO public.region VALUES ('36.74.06.1004', 'Pondok Cabe Udik', 'kelurahan', '36.74.06', '15418', '3674030004', '[]');
INSERT INTO public.region VALUES ('36.74.06.1005', 'Pondok Cabe Ilir', 'kelurahan', '36.74.06', '15418', '3674030005', '[]');
INSERT INTO public.region VALUES ('36.74.06.1006', 'Kedaung', 'kelurahan', '36.74.06', '15415', '3674030006', '[]');
INSERT INTO public.region VALUES ('36.74.06.1007', 'Bambu Apus', 'kelurahan', '36.74.06', '15415', '3674030007', '["Bambuapus"]');
INSERT INTO public.region VALUES ('36.74.06.1008', 'Pamulang Timur', 'kelurahan', '36.74.06', '15417', '3674030003', '[]');
INSERT INTO public.region VALUES ('36.74.07', 'Setu', 'kecamatan', '36.74', NULL, '3674010', '[]');
INSERT INTO public.region VALUES ('36.74.07.1001', 'Muncul', 'kelurahan', '36.74.07', '15314', '3674010002', '[]');
INSERT INTO public.region VALUES ('36.74.07.1002', 'Setu', 'kelurahan', '36.74.07', '15314', '3674010004', '[]');
INSERT INTO public.region VALUES ('36.74.07.1003', 'Keranggan', 'kelurahan', '36.74.07', '15312', '3674010001', '["Kranggan"]');
INSERT INTO public.region VALUES ('36.74.07.1004', 'Kademangan', 'kelurahan', '36.74.07', '15313', '3674010003', '[]');
INSERT INTO public.region VALUES ('36.74.07.1005', 'Babakan', 'kelurahan', '36.74.07', '15315', '3674010005', '[]');
INSERT INTO public.region VALUES ('36.74.07.1006', 'Bakti Jaya', 'kelurahan', '36.74.07', '15315', '3674010006', '["Bhakti Jaya"]');


--
-- Data for Name: role_assignment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_assignment VALUES (1, 1, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (2, 2, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (3, 3, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (4, 4, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (5, 5, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (6, 6, 'cadre', '36.74.05.1001', NULL);
INSERT INTO public.role_assignment VALUES (7, 7, 'trainer', '36.74.05', NULL);
INSERT INTO public.role_assignment VALUES (8, 8, 'official', '36.74.05', NULL);


--
-- Data for Name: seat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat VALUES (1, '36.74.01.1001', 1);
INSERT INTO public.seat VALUES (2, '36.74.01.1001', 2);
INSERT INTO public.seat VALUES (3, '36.74.01.1001', 3);
INSERT INTO public.seat VALUES (4, '36.74.01.1001', 4);
INSERT INTO public.seat VALUES (5, '36.74.01.1001', 5);
INSERT INTO public.seat VALUES (6, '36.74.01.1001', 6);
INSERT INTO public.seat VALUES (7, '36.74.01.1001', 7);
INSERT INTO public.seat VALUES (8, '36.74.01.1001', 8);
INSERT INTO public.seat VALUES (9, '36.74.01.1001', 9);
INSERT INTO public.seat VALUES (10, '36.74.01.1001', 10);
INSERT INTO public.seat VALUES (11, '36.74.01.1001', 11);
INSERT INTO public.seat VALUES (12, '36.74.01.1001', 12);
INSERT INTO public.seat VALUES (13, '36.74.01.1001', 13);
INSERT INTO public.seat VALUES (14, '36.74.01.1001', 14);
INSERT INTO public.seat VALUES (15, '36.74.01.1001', 15);
INSERT INTO public.seat VALUES (16, '36.74.01.1001', 16);
INSERT INTO public.seat VALUES (17, '36.74.01.1001', 17);
INSERT INTO public.seat VALUES (18, '36.74.01.1001', 18);
INSERT INTO public.seat VALUES (19, '36.74.01.1001', 19);
INSERT INTO public.seat VALUES (20, '36.74.01.1001', 20);
INSERT INTO public.seat VALUES (21, '36.74.01.1001', 21);
INSERT INTO public.seat VALUES (22, '36.74.01.1001', 22);
INSERT INTO public.seat VALUES (23, '36.74.01.1001', 23);
INSERT INTO public.seat VALUES (24, '36.74.01.1001', 24);
INSERT INTO public.seat VALUES (25, '36.74.01.1001', 25);
INSERT INTO public.seat VALUES (26, '36.74.01.1001', 26);
INSERT INTO public.seat VALUES (27, '36.74.01.1001', 27);
INSERT INTO public.seat VALUES (28, '36.74.01.1001', 28);
INSERT INTO public.seat VALUES (29, '36.74.01.1001', 29);
INSERT INTO public.seat VALUES (30, '36.74.01.1001', 30);
INSERT INTO public.seat VALUES (31, '36.74.01.1001', 31);
INSERT INTO public.seat VALUES (32, '36.74.01.1001', 32);
INSERT INTO public.seat VALUES (33, '36.74.01.1001', 33);
INSERT INTO public.seat VALUES (34, '36.74.01.1001', 34);
INSERT INTO public.seat VALUES (35, '36.74.01.1001', 35);
INSERT INTO public.seat VALUES (36, '36.74.01.1001', 36);
INSERT INTO public.seat VALUES (37, '36.74.01.1001', 37);
INSERT INTO public.seat VALUES (38, '36.74.01.1001', 38);
INSERT INTO public.seat VALUES (39, '36.74.01.1001', 39);
INSERT INTO public.seat VALUES (40, '36.74.01.1001', 40);
INSERT INTO public.seat VALUES (41, '36.74.01.1001', 41);
INSERT INTO public.seat VALUES (42, '36.74.01.1001', 42);
INSERT INTO public.seat VALUES (43, '36.74.01.1001', 43);
INSERT INTO public.seat VALUES (44, '36.74.01.1001', 44);
INSERT INTO public.seat VALUES (45, '36.74.01.1001', 45);
INSERT INTO public.seat VALUES (46, '36.74.01.1001', 46);
INSERT INTO public.seat VALUES (47, '36.74.01.1001', 47);
INSERT INTO public.seat VALUES (48, '36.74.01.1001', 48);
INSERT INTO public.seat VALUES (49, '36.74.01.1001', 49);
INSERT INTO public.seat VALUES (50, '36.74.01.1001', 50);
INSERT INTO public.seat VALUES (51, '36.74.01.1002', 1);
INSERT INTO public.seat VALUES (52, '36.74.01.1002', 2);
INSERT INTO public.seat VALUES (53, '36.74.01.1002', 3);
INSERT INTO public.seat VALUES (54, '36.74.01.1002', 4);
INSERT INTO public.seat VALUES (55, '36.74.01.1002', 5);
INSERT INTO public.seat VALUES (56, '36.74.01.1002', 6);
INSERT INTO public.seat VALUES (57, '36.74.01.1002', 7);
INSERT INTO public.seat VALUES (58, '36.74.01.1002', 8);
INSERT INTO public.seat VALUES (59, '36.74.01.1002', 9);
INSERT INTO public.seat VALUES (60, '36.74.01.1002', 10);
INSERT INTO public.seat VALUES (61, '36.74.01.1002', 11);
INSERT INTO public.seat VALUES (62, '36.74.01.1002', 12);
INSERT INTO public.seat VALUES (63, '36.74.01.1002', 13);
INSERT INTO public.seat VALUES (64, '36.74.01.1002', 14);
INSERT INTO public.seat VALUES (65, '36.74.01.1002', 15);
INSERT INTO public.seat VALUES (66, '36.74.01.1002', 16);
INSERT INTO public.seat VALUES (67, '36.74.01.1002', 17);
INSERT INTO public.seat VALUES (68, '36.74.01.1002', 18);
INSERT INTO public.seat VALUES (69, '36.74.01.1002', 19);
INSERT INTO public.seat VALUES (70, '36.74.01.1002', 20);
INSERT INTO public.seat VALUES (71, '36.74.01.1002', 21);
INSERT INTO public.seat VALUES (72, '36.74.01.1002', 22);
INSERT INTO public.seat VALUES (73, '36.74.01.1002', 23);
INSERT INTO public.seat VALUES (74, '36.74.01.1002', 24);
INSERT INTO public.seat VALUES (75, '36.74.01.1002', 25);
INSERT INTO public.seat VALUES (76, '36.74.01.1002', 26);
INSERT INTO public.seat VALUES (77, '36.74.01.1002', 27);
INSERT INTO public.seat VALUES (78, '36.74.01.1002', 28);
INSERT INTO public.seat VALUES (79, '36.74.01.1002', 29);
INSERT INTO public.seat VALUES (80, '36.74.01.1002', 30);
INSERT INTO public.seat VALUES (81, '36.74.01.1002', 31);
INSERT INTO public.seat VALUES (82, '36.74.01.1002', 32);
INSERT INTO public.seat VALUES (83, '36.74.01.1002', 33);
INSERT INTO public.seat VALUES (84, '36.74.01.1002', 34);
INSERT INTO public.seat VALUES (85, '36.74.01.1002', 35);
INSERT INTO public.seat VALUES (86, '36.74.01.1002', 36);
INSERT INTO public.seat VALUES (87, '36.74.01.1002', 37);
INSERT INTO public.seat VALUES (88, '36.74.01.1002', 38);
INSERT INTO public.seat VALUES (89, '36.74.01.1002', 39);
INSERT INTO public.seat VALUES (90, '36.74.01.1002', 40);
INSERT INTO public.seat VALUES (91, '36.74.01.1002', 41);
INSERT INTO public.seat VALUES (92, '36.74.01.1002', 42);
INSERT INTO public.seat VALUES (93, '36.74.01.1002', 43);
INSERT INTO public.seat VALUES (94, '36.74.01.1002', 44);
INSERT INTO public.seat VALUES (95, '36.74.01.1002', 45);
INSERT INTO public.seat VALUES (96, '36.74.01.1002', 46);
INSERT INTO public.seat VALUES (97, '36.74.01.1002', 47);
INSERT INTO public.seat VALUES (98, '36.74.01.1002', 48);
INSERT INTO public.seat VALUES (99, '36.74.01.1002', 49);
INSERT INTO public.seat VALUES (100, '36.74.01.1002', 50);
INSERT INTO public.seat VALUES (101, '36.74.01.1003', 1);
INSERT INTO public.seat VALUES (102, '36.74.01.1003', 2);
INSERT INTO public.seat VALUES (103, '36.74.01.1003', 3);
INSERT INTO public.seat VALUES (104, '36.74.01.1003', 4);
INSERT INTO public.seat VALUES (105, '36.74.01.1003', 5);
INSERT INTO public.seat VALUES (106, '36.74.01.1003', 6);
INSERT INTO public.seat VALUES (107, '36.74.01.1003', 7);
INSERT INTO public.seat VALUES (108, '36.74.01.1003', 8);
INSERT INTO public.seat VALUES (109, '36.74.01.1003', 9);
INSERT INTO public.seat VALUES (110, '36.74.01.1003', 10);
INSERT INTO public.seat VALUES (111, '36.74.01.1003', 11);
INSERT INTO public.seat VALUES (112, '36.74.01.1003', 12);
INSERT INTO public.seat VALUES (113, '36.74.01.1003', 13);
INSERT INTO public.seat VALUES (114, '36.74.01.1003', 14);
INSERT INTO public.seat VALUES (115, '36.74.01.1003', 15);
INSERT INTO public.seat VALUES (116, '36.74.01.1003', 16);
INSERT INTO public.seat VALUES (117, '36.74.01.1003', 17);
INSERT INTO public.seat VALUES (118, '36.74.01.1003', 18);
INSERT INTO public.seat VALUES (119, '36.74.01.1003', 19);
INSERT INTO public.seat VALUES (120, '36.74.01.1003', 20);
INSERT INTO public.seat VALUES (121, '36.74.01.1003', 21);
INSERT INTO public.seat VALUES (122, '36.74.01.1003', 22);
INSERT INTO public.seat VALUES (123, '36.74.01.1003', 23);
INSERT INTO public.seat VALUES (124, '36.74.01.1003', 24);
INSERT INTO public.seat VALUES (125, '36.74.01.1003', 25);
INSERT INTO public.seat VALUES (126, '36.74.01.1003', 26);
INSERT INTO public.seat VALUES (127, '36.74.01.1003', 27);
INSERT INTO public.seat VALUES (128, '36.74.01.1003', 28);
INSERT INTO public.seat VALUES (129, '36.74.01.1003', 29);
INSERT INTO public.seat VALUES (130, '36.74.01.1003', 30);
INSERT INTO public.seat VALUES (131, '36.74.01.1003', 31);
INSERT INTO public.seat VALUES (132, '36.74.01.1003', 32);
INSERT INTO public.seat VALUES (133, '36.74.01.1003', 33);
INSERT INTO public.seat VALUES (134, '36.74.01.1003', 34);
INSERT INTO public.seat VALUES (135, '36.74.01.1003', 35);
INSERT INTO public.seat VALUES (136, '36.74.01.1003', 36);
INSERT INTO public.seat VALUES (137, '36.74.01.1003', 37);
INSERT INTO public.seat VALUES (138, '36.74.01.1003', 38);
INSERT INTO public.seat VALUES (139, '36.74.01.1003', 39);
INSERT INTO public.seat VALUES (140, '36.74.01.1003', 40);
INSERT INTO public.seat VALUES (141, '36.74.01.1003', 41);
INSERT INTO public.seat VALUES (142, '36.74.01.1003', 42);
INSERT INTO public.seat VALUES (143, '36.74.01.1003', 43);
INSERT INTO public.seat VALUES (144, '36.74.01.1003', 44);
INSERT INTO public.seat VALUES (145, '36.74.01.1003', 45);
INSERT INTO public.seat VALUES (146, '36.74.01.1003', 46);
INSERT INTO public.seat VALUES (147, '36.74.01.1003', 47);
INSERT INTO public.seat VALUES (148, '36.74.01.1003', 48);
INSERT INTO public.seat VALUES (149, '36.74.01.1003', 49);
INSERT INTO public.seat VALUES (150, '36.74.01.1003', 50);
INSERT INTO public.seat VALUES (151, '36.74.01.1004', 1);
INSERT INTO public.seat VALUES (152, '36.74.01.1004', 2);
INSERT INTO public.seat VALUES (153, '36.74.01.1004', 3);
INSERT INTO public.seat VALUES (154, '36.74.01.1004', 4);
INSERT INTO public.seat VALUES (155, '36.74.01.1004', 5);
INSERT INTO public.seat VALUES (156, '36.74.01.1004', 6);
INSERT INTO public.seat VALUES (157, '36.74.01.1004', 7);
INSERT INTO public.seat VALUES (158, '36.74.01.1004', 8);
INSERT INTO public.seat VALUES (159, '36.74.01.1004', 9);
INSERT INTO public.seat VALUES (160, '36.74.01.1004', 10);
INSERT INTO public.seat VALUES (161, '36.74.01.1004', 11);
INSERT INTO public.seat VALUES (162, '36.74.01.1004', 12);
INSERT INTO public.seat VALUES (163, '36.74.01.1004', 13);
INSERT INTO public.seat VALUES (164, '36.74.01.1004', 14);
INSERT INTO public.seat VALUES (165, '36.74.01.1004', 15);
INSERT INTO public.seat VALUES (166, '36.74.01.1004', 16);
INSERT INTO public.seat VALUES (167, '36.74.01.1004', 17);
INSERT INTO public.seat VALUES (168, '36.74.01.1004', 18);
INSERT INTO public.seat VALUES (169, '36.74.01.1004', 19);
INSERT INTO public.seat VALUES (170, '36.74.01.1004', 20);
INSERT INTO public.seat VALUES (171, '36.74.01.1004', 21);
INSERT INTO public.seat VALUES (172, '36.74.01.1004', 22);
INSERT INTO public.seat VALUES (173, '36.74.01.1004', 23);
INSERT INTO public.seat VALUES (174, '36.74.01.1004', 24);
INSERT INTO public.seat VALUES (175, '36.74.01.1004', 25);
INSERT INTO public.seat VALUES (176, '36.74.01.1004', 26);
INSERT INTO public.seat VALUES (177, '36.74.01.1004', 27);
INSERT INTO public.seat VALUES (178, '36.74.01.1004', 28);
INSERT INTO public.seat VALUES (179, '36.74.01.1004', 29);
INSERT INTO public.seat VALUES (180, '36.74.01.1004', 30);
INSERT INTO public.seat VALUES (181, '36.74.01.1004', 31);
INSERT INTO public.seat VALUES (182, '36.74.01.1004', 32);
INSERT INTO public.seat VALUES (183, '36.74.01.1004', 33);
INSERT INTO public.seat VALUES (184, '36.74.01.1004', 34);
INSERT INTO public.seat VALUES (185, '36.74.01.1004', 35);
INSERT INTO public.seat VALUES (186, '36.74.01.1004', 36);
INSERT INTO public.seat VALUES (187, '36.74.01.1004', 37);
INSERT INTO public.seat VALUES (188, '36.74.01.1004', 38);
INSERT INTO public.seat VALUES (189, '36.74.01.1004', 39);
INSERT INTO public.seat VALUES (190, '36.74.01.1004', 40);
INSERT INTO public.seat VALUES (191, '36.74.01.1004', 41);
INSERT INTO public.seat VALUES (192, '36.74.01.1004', 42);
INSERT INTO public.seat VALUES (193, '36.74.01.1004', 43);
INSERT INTO public.seat VALUES (194, '36.74.01.1004', 44);
INSERT INTO public.seat VALUES (195, '36.74.01.1004', 45);
INSERT INTO public.seat VALUES (196, '36.74.01.1004', 46);
INSERT INTO public.seat VALUES (197, '36.74.01.1004', 47);
INSERT INTO public.seat VALUES (198, '36.74.01.1004', 48);
INSERT INTO public.seat VALUES (199, '36.74.01.1004', 49);
INSERT INTO public.seat VALUES (200, '36.74.01.1004', 50);
INSERT INTO public.seat VALUES (201, '36.74.01.1005', 1);
INSERT INTO public.seat VALUES (202, '36.74.01.1005', 2);
INSERT INTO public.seat VALUES (203, '36.74.01.1005', 3);
INSERT INTO public.seat VALUES (204, '36.74.01.1005', 4);
INSERT INTO public.seat VALUES (205, '36.74.01.1005', 5);
INSERT INTO public.seat VALUES (206, '36.74.01.1005', 6);
INSERT INTO public.seat VALUES (207, '36.74.01.1005', 7);
INSERT INTO public.seat VALUES (208, '36.74.01.1005', 8);
INSERT INTO public.seat VALUES (209, '36.74.01.1005', 9);
INSERT INTO public.seat VALUES (210, '36.74.01.1005', 10);
INSERT INTO public.seat VALUES (211, '36.74.01.1005', 11);
INSERT INTO public.seat VALUES (212, '36.74.01.1005', 12);
INSERT INTO public.seat VALUES (213, '36.74.01.1005', 13);
INSERT INTO public.seat VALUES (214, '36.74.01.1005', 14);
INSERT INTO public.seat VALUES (215, '36.74.01.1005', 15);
INSERT INTO public.seat VALUES (216, '36.74.01.1005', 16);
INSERT INTO public.seat VALUES (217, '36.74.01.1005', 17);
INSERT INTO public.seat VALUES (218, '36.74.01.1005', 18);
INSERT INTO public.seat VALUES (219, '36.74.01.1005', 19);
INSERT INTO public.seat VALUES (220, '36.74.01.1005', 20);
INSERT INTO public.seat VALUES (221, '36.74.01.1005', 21);
INSERT INTO public.seat VALUES (222, '36.74.01.1005', 22);
INSERT INTO public.seat VALUES (223, '36.74.01.1005', 23);
INSERT INTO public.seat VALUES (224, '36.74.01.1005', 24);
INSERT INTO public.seat VALUES (225, '36.74.01.1005', 25);
INSERT INTO public.seat VALUES (226, '36.74.01.1005', 26);
INSERT INTO public.seat VALUES (227, '36.74.01.1005', 27);
INSERT INTO public.seat VALUES (228, '36.74.01.1005', 28);
INSERT INTO public.seat VALUES (229, '36.74.01.1005', 29);
INSERT INTO public.seat VALUES (230, '36.74.01.1005', 30);
INSERT INTO public.seat VALUES (231, '36.74.01.1005', 31);
INSERT INTO public.seat VALUES (232, '36.74.01.1005', 32);
INSERT INTO public.seat VALUES (233, '36.74.01.1005', 33);
INSERT INTO public.seat VALUES (234, '36.74.01.1005', 34);
INSERT INTO public.seat VALUES (235, '36.74.01.1005', 35);
INSERT INTO public.seat VALUES (236, '36.74.01.1005', 36);
INSERT INTO public.seat VALUES (237, '36.74.01.1005', 37);
INSERT INTO public.seat VALUES (238, '36.74.01.1005', 38);
INSERT INTO public.seat VALUES (239, '36.74.01.1005', 39);
INSERT INTO public.seat VALUES (240, '36.74.01.1005', 40);
INSERT INTO public.seat VALUES (241, '36.74.01.1005', 41);
INSERT INTO public.seat VALUES (242, '36.74.01.1005', 42);
INSERT INTO public.seat VALUES (243, '36.74.01.1005', 43);
INSERT INTO public.seat VALUES (244, '36.74.01.1005', 44);
INSERT INTO public.seat VALUES (245, '36.74.01.1005', 45);
INSERT INTO public.seat VALUES (246, '36.74.01.1005', 46);
INSERT INTO public.seat VALUES (247, '36.74.01.1005', 47);
INSERT INTO public.seat VALUES (248, '36.74.01.1005', 48);
INSERT INTO public.seat VALUES (249, '36.74.01.1005', 49);
INSERT INTO public.seat VALUES (250, '36.74.01.1005', 50);
INSERT INTO public.seat VALUES (251, '36.74.01.1006', 1);
INSERT INTO public.seat VALUES (252, '36.74.01.1006', 2);
INSERT INTO public.seat VALUES (253, '36.74.01.1006', 3);
INSERT INTO public.seat VALUES (254, '36.74.01.1006', 4);
INSERT INTO public.seat VALUES (255, '36.74.01.1006', 5);
INSERT INTO public.seat VALUES (256, '36.74.01.1006', 6);
INSERT INTO public.seat VALUES (257, '36.74.01.1006', 7);
INSERT INTO public.seat VALUES (258, '36.74.01.1006', 8);
INSERT INTO public.seat VALUES (259, '36.74.01.1006', 9);
INSERT INTO public.seat VALUES (260, '36.74.01.1006', 10);
INSERT INTO public.seat VALUES (261, '36.74.01.1006', 11);
INSERT INTO public.seat VALUES (262, '36.74.01.1006', 12);
INSERT INTO public.seat VALUES (263, '36.74.01.1006', 13);
INSERT INTO public.seat VALUES (264, '36.74.01.1006', 14);
INSERT INTO public.seat VALUES (265, '36.74.01.1006', 15);
INSERT INTO public.seat VALUES (266, '36.74.01.1006', 16);
INSERT INTO public.seat VALUES (267, '36.74.01.1006', 17);
INSERT INTO public.seat VALUES (268, '36.74.01.1006', 18);
INSERT INTO public.seat VALUES (269, '36.74.01.1006', 19);
INSERT INTO public.seat VALUES (270, '36.74.01.1006', 20);
INSERT INTO public.seat VALUES (271, '36.74.01.1006', 21);
INSERT INTO public.seat VALUES (272, '36.74.01.1006', 22);
INSERT INTO public.seat VALUES (273, '36.74.01.1006', 23);
INSERT INTO public.seat VALUES (274, '36.74.01.1006', 24);
INSERT INTO public.seat VALUES (275, '36.74.01.1006', 25);
INSERT INTO public.seat VALUES (276, '36.74.01.1006', 26);
INSERT INTO public.seat VALUES (277, '36.74.01.1006', 27);
INSERT INTO public.seat VALUES (278, '36.74.01.1006', 28);
INSERT INTO public.seat VALUES (279, '36.74.01.1006', 29);
INSERT INTO public.seat VALUES (280, '36.74.01.1006', 30);
INSERT INTO public.seat VALUES (281, '36.74.01.1006', 31);
INSERT INTO public.seat VALUES (282, '36.74.01.1006', 32);
INSERT INTO public.seat VALUES (283, '36.74.01.1006', 33);
INSERT INTO public.seat VALUES (284, '36.74.01.1006', 34);
INSERT INTO public.seat VALUES (285, '36.74.01.1006', 35);
INSERT INTO public.seat VALUES (286, '36.74.01.1006', 36);
INSERT INTO public.seat VALUES (287, '36.74.01.1006', 37);
INSERT INTO public.seat VALUES (288, '36.74.01.1006', 38);
INSERT INTO public.seat VALUES (289, '36.74.01.1006', 39);
INSERT INTO public.seat VALUES (290, '36.74.01.1006', 40);
INSERT INTO public.seat VALUES (291, '36.74.01.1006', 41);
INSERT INTO public.seat VALUES (292, '36.74.01.1006', 42);
INSERT INTO public.seat VALUES (293, '36.74.01.1006', 43);
INSERT INTO public.seat VALUES (294, '36.74.01.1006', 44);
INSERT INTO public.seat VALUES (295, '36.74.01.1006', 45);
INSERT INTO public.seat VALUES (296, '36.74.01.1006', 46);
INSERT INTO public.seat VALUES (297, '36.74.01.1006', 47);
INSERT INTO public.seat VALUES (298, '36.74.01.1006', 48);
INSERT INTO public.seat VALUES (299, '36.74.01.1006', 49);
INSERT INTO public.seat VALUES (300, '36.74.01.1006', 50);
INSERT INTO public.seat VALUES (301, '36.74.01.1007', 1);
INSERT INTO public.seat VALUES (302, '36.74.01.1007', 2);
INSERT INTO public.seat VALUES (303, '36.74.01.1007', 3);
INSERT INTO public.seat VALUES (304, '36.74.01.1007', 4);
INSERT INTO public.seat VALUES (305, '36.74.01.1007', 5);
INSERT INTO public.seat VALUES (306, '36.74.01.1007', 6);
INSERT INTO public.seat VALUES (307, '36.74.01.1007', 7);
INSERT INTO public.seat VALUES (308, '36.74.01.1007', 8);
INSERT INTO public.seat VALUES (309, '36.74.01.1007', 9);
INSERT INTO public.seat VALUES (310, '36.74.01.1007', 10);
INSERT INTO public.seat VALUES (311, '36.74.01.1007', 11);
INSERT INTO public.seat VALUES (312, '36.74.01.1007', 12);
INSERT INTO public.seat VALUES (313, '36.74.01.1007', 13);
INSERT INTO public.seat VALUES (314, '36.74.01.1007', 14);
INSERT INTO public.seat VALUES (315, '36.74.01.1007', 15);
INSERT INTO public.seat VALUES (316, '36.74.01.1007', 16);
INSERT INTO public.seat VALUES (317, '36.74.01.1007', 17);
INSERT INTO public.seat VALUES (318, '36.74.01.1007', 18);
INSERT INTO public.seat VALUES (319, '36.74.01.1007', 19);
INSERT INTO public.seat VALUES (320, '36.74.01.1007', 20);
INSERT INTO public.seat VALUES (321, '36.74.01.1007', 21);
INSERT INTO public.seat VALUES (322, '36.74.01.1007', 22);
INSERT INTO public.seat VALUES (323, '36.74.01.1007', 23);
INSERT INTO public.seat VALUES (324, '36.74.01.1007', 24);
INSERT INTO public.seat VALUES (325, '36.74.01.1007', 25);
INSERT INTO public.seat VALUES (326, '36.74.01.1007', 26);
INSERT INTO public.seat VALUES (327, '36.74.01.1007', 27);
INSERT INTO public.seat VALUES (328, '36.74.01.1007', 28);
INSERT INTO public.seat VALUES (329, '36.74.01.1007', 29);
INSERT INTO public.seat VALUES (330, '36.74.01.1007', 30);
INSERT INTO public.seat VALUES (331, '36.74.01.1007', 31);
INSERT INTO public.seat VALUES (332, '36.74.01.1007', 32);
INSERT INTO public.seat VALUES (333, '36.74.01.1007', 33);
INSERT INTO public.seat VALUES (334, '36.74.01.1007', 34);
INSERT INTO public.seat VALUES (335, '36.74.01.1007', 35);
INSERT INTO public.seat VALUES (336, '36.74.01.1007', 36);
INSERT INTO public.seat VALUES (337, '36.74.01.1007', 37);
INSERT INTO public.seat VALUES (338, '36.74.01.1007', 38);
INSERT INTO public.seat VALUES (339, '36.74.01.1007', 39);
INSERT INTO public.seat VALUES (340, '36.74.01.1007', 40);
INSERT INTO public.seat VALUES (341, '36.74.01.1007', 41);
INSERT INTO public.seat VALUES (342, '36.74.01.1007', 42);
INSERT INTO public.seat VALUES (343, '36.74.01.1007', 43);
INSERT INTO public.seat VALUES (344, '36.74.01.1007', 44);
INSERT INTO public.seat VALUES (345, '36.74.01.1007', 45);
INSERT INTO public.seat VALUES (346, '36.74.01.1007', 46);
INSERT INTO public.seat VALUES (347, '36.74.01.1007', 47);
INSERT INTO public.seat VALUES (348, '36.74.01.1007', 48);
INSERT INTO public.seat VALUES (349, '36.74.01.1007', 49);
INSERT INTO public.seat VALUES (350, '36.74.01.1007', 50);
INSERT INTO public.seat VALUES (351, '36.74.01.1008', 1);
INSERT INTO public.seat VALUES (352, '36.74.01.1008', 2);
INSERT INTO public.seat VALUES (353, '36.74.01.1008', 3);
INSERT INTO public.seat VALUES (354, '36.74.01.1008', 4);
INSERT INTO public.seat VALUES (355, '36.74.01.1008', 5);
INSERT INTO public.seat VALUES (356, '36.74.01.1008', 6);
INSERT INTO public.seat VALUES (357, '36.74.01.1008', 7);
INSERT INTO public.seat VALUES (358, '36.74.01.1008', 8);
INSERT INTO public.seat VALUES (359, '36.74.01.1008', 9);
INSERT INTO public.seat VALUES (360, '36.74.01.1008', 10);
INSERT INTO public.seat VALUES (361, '36.74.01.1008', 11);
INSERT INTO public.seat VALUES (362, '36.74.01.1008', 12);
INSERT INTO public.seat VALUES (363, '36.74.01.1008', 13);
INSERT INTO public.seat VALUES (364, '36.74.01.1008', 14);
INSERT INTO public.seat VALUES (365, '36.74.01.1008', 15);
INSERT INTO public.seat VALUES (366, '36.74.01.1008', 16);
INSERT INTO public.seat VALUES (367, '36.74.01.1008', 17);
INSERT INTO public.seat VALUES (368, '36.74.01.1008', 18);
INSERT INTO public.seat VALUES (369, '36.74.01.1008', 19);
INSERT INTO public.seat VALUES (370, '36.74.01.1008', 20);
INSERT INTO public.seat VALUES (371, '36.74.01.1008', 21);
INSERT INTO public.seat VALUES (372, '36.74.01.1008', 22);
INSERT INTO public.seat VALUES (373, '36.74.01.1008', 23);
INSERT INTO public.seat VALUES (374, '36.74.01.1008', 24);
INSERT INTO public.seat VALUES (375, '36.74.01.1008', 25);
INSERT INTO public.seat VALUES (376, '36.74.01.1008', 26);
INSERT INTO public.seat VALUES (377, '36.74.01.1008', 27);
INSERT INTO public.seat VALUES (378, '36.74.01.1008', 28);
INSERT INTO public.seat VALUES (379, '36.74.01.1008', 29);
INSERT INTO public.seat VALUES (380, '36.74.01.1008', 30);
INSERT INTO public.seat VALUES (381, '36.74.01.1008', 31);
INSERT INTO public.seat VALUES (382, '36.74.01.1008', 32);
INSERT INTO public.seat VALUES (383, '36.74.01.1008', 33);
INSERT INTO public.seat VALUES (384, '36.74.01.1008', 34);
INSERT INTO public.seat VALUES (385, '36.74.01.1008', 35);
INSERT INTO public.seat VALUES (386, '36.74.01.1008', 36);
INSERT INTO public.seat VALUES (387, '36.74.01.1008', 37);
INSERT INTO public.seat VALUES (388, '36.74.01.1008', 38);
INSERT INTO public.seat VALUES (389, '36.74.01.1008', 39);
INSERT INTO public.seat VALUES (390, '36.74.01.1008', 40);
INSERT INTO public.seat VALUES (391, '36.74.01.1008', 41);
INSERT INTO public.seat VALUES (392, '36.74.01.1008', 42);
INSERT INTO public.seat VALUES (393, '36.74.01.1008', 43);
INSERT INTO public.seat VALUES (394, '36.74.01.1008', 44);
INSERT INTO public.seat VALUES (395, '36.74.01.1008', 45);
INSERT INTO public.seat VALUES (396, '36.74.01.1008', 46);
INSERT INTO public.seat VALUES (397, '36.74.01.1008', 47);
INSERT INTO public.seat VALUES (398, '36.74.01.1008', 48);
INSERT INTO public.seat VALUES (399, '36.74.01.1008', 49);
INSERT INTO public.seat VALUES (400, '36.74.01.1008', 50);
INSERT INTO public.seat VALUES (401, '36.74.01.1009', 1);
INSERT INTO public.seat VALUES (402, '36.74.01.1009', 2);
INSERT INTO public.seat VALUES (403, '36.74.01.1009', 3);
INSERT INTO public.seat VALUES (404, '36.74.01.1009', 4);
INSERT INTO public.seat VALUES (405, '36.74.01.1009', 5);
INSERT INTO public.seat VALUES (406, '36.74.01.1009', 6);
INSERT INTO public.seat VALUES (407, '36.74.01.1009', 7);
INSERT INTO public.seat VALUES (408, '36.74.01.1009', 8);
INSERT INTO public.seat VALUES (409, '36.74.01.1009', 9);
INSERT INTO public.seat VALUES (410, '36.74.01.1009', 10);
INSERT INTO public.seat VALUES (411, '36.74.01.1009', 11);
INSERT INTO public.seat VALUES (412, '36.74.01.1009', 12);
INSERT INTO public.seat VALUES (413, '36.74.01.1009', 13);
INSERT INTO public.seat VALUES (414, '36.74.01.1009', 14);
INSERT INTO public.seat VALUES (415, '36.74.01.1009', 15);
INSERT INTO public.seat VALUES (416, '36.74.01.1009', 16);
INSERT INTO public.seat VALUES (417, '36.74.01.1009', 17);
INSERT INTO public.seat VALUES (418, '36.74.01.1009', 18);
INSERT INTO public.seat VALUES (419, '36.74.01.1009', 19);
INSERT INTO public.seat VALUES (420, '36.74.01.1009', 20);
INSERT INTO public.seat VALUES (421, '36.74.01.1009', 21);
INSERT INTO public.seat VALUES (422, '36.74.01.1009', 22);
INSERT INTO public.seat VALUES (423, '36.74.01.1009', 23);
INSERT INTO public.seat VALUES (424, '36.74.01.1009', 24);
INSERT INTO public.seat VALUES (425, '36.74.01.1009', 25);
INSERT INTO public.seat VALUES (426, '36.74.01.1009', 26);
INSERT INTO public.seat VALUES (427, '36.74.01.1009', 27);
INSERT INTO public.seat VALUES (428, '36.74.01.1009', 28);
INSERT INTO public.seat VALUES (429, '36.74.01.1009', 29);
INSERT INTO public.seat VALUES (430, '36.74.01.1009', 30);
INSERT INTO public.seat VALUES (431, '36.74.01.1009', 31);
INSERT INTO public.seat VALUES (432, '36.74.01.1009', 32);
INSERT INTO public.seat VALUES (433, '36.74.01.1009', 33);
INSERT INTO public.seat VALUES (434, '36.74.01.1009', 34);
INSERT INTO public.seat VALUES (435, '36.74.01.1009', 35);
INSERT INTO public.seat VALUES (436, '36.74.01.1009', 36);
INSERT INTO public.seat VALUES (437, '36.74.01.1009', 37);
INSERT INTO public.seat VALUES (438, '36.74.01.1009', 38);
INSERT INTO public.seat VALUES (439, '36.74.01.1009', 39);
INSERT INTO public.seat VALUES (440, '36.74.01.1009', 40);
INSERT INTO public.seat VALUES (441, '36.74.01.1009', 41);
INSERT INTO public.seat VALUES (442, '36.74.01.1009', 42);
INSERT INTO public.seat VALUES (443, '36.74.01.1009', 43);
INSERT INTO public.seat VALUES (444, '36.74.01.1009', 44);
INSERT INTO public.seat VALUES (445, '36.74.01.1009', 45);
INSERT INTO public.seat VALUES (446, '36.74.01.1009', 46);
INSERT INTO public.seat VALUES (447, '36.74.01.1009', 47);
INSERT INTO public.seat VALUES (448, '36.74.01.1009', 48);
INSERT INTO public.seat VALUES (449, '36.74.01.1009', 49);
INSERT INTO public.seat VALUES (450, '36.74.01.1009', 50);
INSERT INTO public.seat VALUES (451, '36.74.02.1001', 1);
INSERT INTO public.seat VALUES (452, '36.74.02.1001', 2);
INSERT INTO public.seat VALUES (453, '36.74.02.1001', 3);
INSERT INTO public.seat VALUES (454, '36.74.02.1001', 4);
INSERT INTO public.seat VALUES (455, '36.74.02.1001', 5);
INSERT INTO public.seat VALUES (456, '36.74.02.1001', 6);
INSERT INTO public.seat VALUES (457, '36.74.02.1001', 7);
INSERT INTO public.seat VALUES (458, '36.74.02.1001', 8);
INSERT INTO public.seat VALUES (459, '36.74.02.1001', 9);
INSERT INTO public.seat VALUES (460, '36.74.02.1001', 10);
INSERT INTO public.seat VALUES (461, '36.74.02.1001', 11);
INSERT INTO public.seat VALUES (462, '36.74.02.1001', 12);
INSERT INTO public.seat VALUES (463, '36.74.02.1001', 13);
INSERT INTO public.seat VALUES (464, '36.74.02.1001', 14);
INSERT INTO public.seat VALUES (465, '36.74.02.1001', 15);
INSERT INTO public.seat VALUES (466, '36.74.02.1001', 16);
INSERT INTO public.seat VALUES (467, '36.74.02.1001', 17);
INSERT INTO public.seat VALUES (468, '36.74.02.1001', 18);
INSERT INTO public.seat VALUES (469, '36.74.02.1001', 19);
INSERT INTO public.seat VALUES (470, '36.74.02.1001', 20);
INSERT INTO public.seat VALUES (471, '36.74.02.1001', 21);
INSERT INTO public.seat VALUES (472, '36.74.02.1001', 22);
INSERT INTO public.seat VALUES (473, '36.74.02.1001', 23);
INSERT INTO public.seat VALUES (474, '36.74.02.1001', 24);
INSERT INTO public.seat VALUES (475, '36.74.02.1001', 25);
INSERT INTO public.seat VALUES (476, '36.74.02.1001', 26);
INSERT INTO public.seat VALUES (477, '36.74.02.1001', 27);
INSERT INTO public.seat VALUES (478, '36.74.02.1001', 28);
INSERT INTO public.seat VALUES (479, '36.74.02.1001', 29);
INSERT INTO public.seat VALUES (480, '36.74.02.1001', 30);
INSERT INTO public.seat VALUES (481, '36.74.02.1001', 31);
INSERT INTO public.seat VALUES (482, '36.74.02.1001', 32);
INSERT INTO public.seat VALUES (483, '36.74.02.1001', 33);
INSERT INTO public.seat VALUES (484, '36.74.02.1001', 34);
INSERT INTO public.seat VALUES (485, '36.74.02.1001', 35);
INSERT INTO public.seat VALUES (486, '36.74.02.1001', 36);
INSERT INTO public.seat VALUES (487, '36.74.02.1001', 37);
INSERT INTO public.seat VALUES (488, '36.74.02.1001', 38);
INSERT INTO public.seat VALUES (489, '36.74.02.1001', 39);
INSERT INTO public.seat VALUES (490, '36.74.02.1001', 40);
INSERT INTO public.seat VALUES (491, '36.74.02.1001', 41);
INSERT INTO public.seat VALUES (492, '36.74.02.1001', 42);
INSERT INTO public.seat VALUES (493, '36.74.02.1001', 43);
INSERT INTO public.seat VALUES (494, '36.74.02.1001', 44);
INSERT INTO public.seat VALUES (495, '36.74.02.1001', 45);
INSERT INTO public.seat VALUES (496, '36.74.02.1001', 46);
INSERT INTO public.seat VALUES (497, '36.74.02.1001', 47);
INSERT INTO public.seat VALUES (498, '36.74.02.1001', 48);
INSERT INTO public.seat VALUES (499, '36.74.02.1001', 49);
INSERT INTO public.seat VALUES (500, '36.74.02.1001', 50);
INSERT INTO public.seat VALUES (501, '36.74.02.1002', 1);
INSERT INTO public.seat VALUES (502, '36.74.02.1002', 2);
INSERT INTO public.seat VALUES (503, '36.74.02.1002', 3);
INSERT INTO public.seat VALUES (504, '36.74.02.1002', 4);
INSERT INTO public.seat VALUES (505, '36.74.02.1002', 5);
INSERT INTO public.seat VALUES (506, '36.74.02.1002', 6);
INSERT INTO public.seat VALUES (507, '36.74.02.1002', 7);
INSERT INTO public.seat VALUES (508, '36.74.02.1002', 8);
INSERT INTO public.seat VALUES (509, '36.74.02.1002', 9);
INSERT INTO public.seat VALUES (510, '36.74.02.1002', 10);
INSERT INTO public.seat VALUES (511, '36.74.02.1002', 11);
INSERT INTO public.seat VALUES (512, '36.74.02.1002', 12);
INSERT INTO public.seat VALUES (513, '36.74.02.1002', 13);
INSERT INTO public.seat VALUES (514, '36.74.02.1002', 14);
INSERT INTO public.seat VALUES (515, '36.74.02.1002', 15);
INSERT INTO public.seat VALUES (516, '36.74.02.1002', 16);
INSERT INTO public.seat VALUES (517, '36.74.02.1002', 17);
INSERT INTO public.seat VALUES (518, '36.74.02.1002', 18);
INSERT INTO public.seat VALUES (519, '36.74.02.1002', 19);
INSERT INTO public.seat VALUES (520, '36.74.02.1002', 20);
INSERT INTO public.seat VALUES (521, '36.74.02.1002', 21);
INSERT INTO public.seat VALUES (522, '36.74.02.1002', 22);
INSERT INTO public.seat VALUES (523, '36.74.02.1002', 23);
INSERT INTO public.seat VALUES (524, '36.74.02.1002', 24);
INSERT INTO public.seat VALUES (525, '36.74.02.1002', 25);
INSERT INTO public.seat VALUES (526, '36.74.02.1002', 26);
INSERT INTO public.seat VALUES (527, '36.74.02.1002', 27);
INSERT INTO public.seat VALUES (528, '36.74.02.1002', 28);
INSERT INTO public.seat VALUES (529, '36.74.02.1002', 29);
INSERT INTO public.seat VALUES (530, '36.74.02.1002', 30);
INSERT INTO public.seat VALUES (531, '36.74.02.1002', 31);
INSERT INTO public.seat VALUES (532, '36.74.02.1002', 32);
INSERT INTO public.seat VALUES (533, '36.74.02.1002', 33);
INSERT INTO public.seat VALUES (534, '36.74.02.1002', 34);
INSERT INTO public.seat VALUES (535, '36.74.02.1002', 35);
INSERT INTO public.seat VALUES (536, '36.74.02.1002', 36);
INSERT INTO public.seat VALUES (537, '36.74.02.1002', 37);
INSERT INTO public.seat VALUES (538, '36.74.02.1002', 38);
INSERT INTO public.seat VALUES (539, '36.74.02.1002', 39);
INSERT INTO public.seat VALUES (540, '36.74.02.1002', 40);
INSERT INTO public.seat VALUES (541, '36.74.02.1002', 41);
INSERT INTO public.seat VALUES (542, '36.74.02.1002', 42);
INSERT INTO public.seat VALUES (543, '36.74.02.1002', 43);
INSERT INTO public.seat VALUES (544, '36.74.02.1002', 44);
INSERT INTO public.seat VALUES (545, '36.74.02.1002', 45);
INSERT INTO public.seat VALUES (546, '36.74.02.1002', 46);
INSERT INTO public.seat VALUES (547, '36.74.02.1002', 47);
INSERT INTO public.seat VALUES (548, '36.74.02.1002', 48);
INSERT INTO public.seat VALUES (549, '36.74.02.1002', 49);
INSERT INTO public.seat VALUES (550, '36.74.02.1002', 50);
INSERT INTO public.seat VALUES (551, '36.74.02.1003', 1);
INSERT INTO public.seat VALUES (552, '36.74.02.1003', 2);
INSERT INTO public.seat VALUES (553, '36.74.02.1003', 3);
INSERT INTO public.seat VALUES (554, '36.74.02.1003', 4);
INSERT INTO public.seat VALUES (555, '36.74.02.1003', 5);
INSERT INTO public.seat VALUES (556, '36.74.02.1003', 6);
INSERT INTO public.seat VALUES (557, '36.74.02.1003', 7);
INSERT INTO public.seat VALUES (558, '36.74.02.1003', 8);
INSERT INTO public.seat VALUES (559, '36.74.02.1003', 9);
INSERT INTO public.seat VALUES (560, '36.74.02.1003', 10);
INSERT INTO public.seat VALUES (561, '36.74.02.1003', 11);
INSERT INTO public.seat VALUES (562, '36.74.02.1003', 12);
INSERT INTO public.seat VALUES (563, '36.74.02.1003', 13);
INSERT INTO public.seat VALUES (564, '36.74.02.1003', 14);
INSERT INTO public.seat VALUES (565, '36.74.02.1003', 15);
INSERT INTO public.seat VALUES (566, '36.74.02.1003', 16);
INSERT INTO public.seat VALUES (567, '36.74.02.1003', 17);
INSERT INTO public.seat VALUES (568, '36.74.02.1003', 18);
INSERT INTO public.seat VALUES (569, '36.74.02.1003', 19);
INSERT INTO public.seat VALUES (570, '36.74.02.1003', 20);
INSERT INTO public.seat VALUES (571, '36.74.02.1003', 21);
INSERT INTO public.seat VALUES (572, '36.74.02.1003', 22);
INSERT INTO public.seat VALUES (573, '36.74.02.1003', 23);
INSERT INTO public.seat VALUES (574, '36.74.02.1003', 24);
INSERT INTO public.seat VALUES (575, '36.74.02.1003', 25);
INSERT INTO public.seat VALUES (576, '36.74.02.1003', 26);
INSERT INTO public.seat VALUES (577, '36.74.02.1003', 27);
INSERT INTO public.seat VALUES (578, '36.74.02.1003', 28);
INSERT INTO public.seat VALUES (579, '36.74.02.1003', 29);
INSERT INTO public.seat VALUES (580, '36.74.02.1003', 30);
INSERT INTO public.seat VALUES (581, '36.74.02.1003', 31);
INSERT INTO public.seat VALUES (582, '36.74.02.1003', 32);
INSERT INTO public.seat VALUES (583, '36.74.02.1003', 33);
INSERT INTO public.seat VALUES (584, '36.74.02.1003', 34);
INSERT INTO public.seat VALUES (585, '36.74.02.1003', 35);
INSERT INTO public.seat VALUES (586, '36.74.02.1003', 36);
INSERT INTO public.seat VALUES (587, '36.74.02.1003', 37);
INSERT INTO public.seat VALUES (588, '36.74.02.1003', 38);
INSERT INTO public.seat VALUES (589, '36.74.02.1003', 39);
INSERT INTO public.seat VALUES (590, '36.74.02.1003', 40);
INSERT INTO public.seat VALUES (591, '36.74.02.1003', 41);
INSERT INTO public.seat VALUES (592, '36.74.02.1003', 42);
INSERT INTO public.seat VALUES (593, '36.74.02.1003', 43);
INSERT INTO public.seat VALUES (594, '36.74.02.1003', 44);
INSERT INTO public.seat VALUES (595, '36.74.02.1003', 45);
INSERT INTO public.seat VALUES (596, '36.74.02.1003', 46);
INSERT INTO public.seat VALUES (597, '36.74.02.1003', 47);
INSERT INTO public.seat VALUES (598, '36.74.02.1003', 48);
INSERT INTO public.seat VALUES (599, '36.74.02.1003', 49);
INSERT INTO public.seat VALUES (600, '36.74.02.1003', 50);
INSERT INTO public.seat VALUES (601, '36.74.02.1004', 1);
INSERT INTO public.seat VALUES (602, '36.74.02.1004', 2);
INSERT INTO public.seat VALUES (603, '36.74.02.1004', 3);
INSERT INTO public.seat VALUES (604, '36.74.02.1004', 4);
INSERT INTO public.seat VALUES (605, '36.74.02.1004', 5);
INSERT INTO public.seat VALUES (606, '36.74.02.1004', 6);
INSERT INTO public.seat VALUES (607, '36.74.02.1004', 7);
INSERT INTO public.seat VALUES (608, '36.74.02.1004', 8);
INSERT INTO public.seat VALUES (609, '36.74.02.1004', 9);
INSERT INTO public.seat VALUES (610, '36.74.02.1004', 10);
INSERT INTO public.seat VALUES (611, '36.74.02.1004', 11);
INSERT INTO public.seat VALUES (612, '36.74.02.1004', 12);
INSERT INTO public.seat VALUES (613, '36.74.02.1004', 13);
INSERT INTO public.seat VALUES (614, '36.74.02.1004', 14);
INSERT INTO public.seat VALUES (615, '36.74.02.1004', 15);
INSERT INTO public.seat VALUES (616, '36.74.02.1004', 16);
INSERT INTO public.seat VALUES (617, '36.74.02.1004', 17);
INSERT INTO public.seat VALUES (618, '36.74.02.1004', 18);
INSERT INTO public.seat VALUES (619, '36.74.02.1004', 19);
INSERT INTO public.seat VALUES (620, '36.74.02.1004', 20);
INSERT INTO public.seat VALUES (621, '36.74.02.1004', 21);
INSERT INTO public.seat VALUES (622, '36.74.02.1004', 22);
INSERT INTO public.seat VALUES (623, '36.74.02.1004', 23);
INSERT INTO public.seat VALUES (624, '36.74.02.1004', 24);
INSERT INTO public.seat VALUES (625, '36.74.02.1004', 25);
INSERT INTO public.seat VALUES (626, '36.74.02.1004', 26);
INSERT INTO public.seat VALUES (627, '36.74.02.1004', 27);
INSERT INTO public.seat VALUES (628, '36.74.02.1004', 28);
INSERT INTO public.seat VALUES (629, '36.74.02.1004', 29);
INSERT INTO public.seat VALUES (630, '36.74.02.1004', 30);
INSERT INTO public.seat VALUES (631, '36.74.02.1004', 31);
INSERT INTO public.seat VALUES (632, '36.74.02.1004', 32);
INSERT INTO public.seat VALUES (633, '36.74.02.1004', 33);
INSERT INTO public.seat VALUES (634, '36.74.02.1004', 34);
INSERT INTO public.seat VALUES (635, '36.74.02.1004', 35);
INSERT INTO public.seat VALUES (636, '36.74.02.1004', 36);
INSERT INTO public.seat VALUES (637, '36.74.02.1004', 37);
INSERT INTO public.seat VALUES (638, '36.74.02.1004', 38);
INSERT INTO public.seat VALUES (639, '36.74.02.1004', 39);
INSERT INTO public.seat VALUES (640, '36.74.02.1004', 40);
INSERT INTO public.seat VALUES (641, '36.74.02.1004', 41);
INSERT INTO public.seat VALUES (642, '36.74.02.1004', 42);
INSERT INTO public.seat VALUES (643, '36.74.02.1004', 43);
INSERT INTO public.seat VALUES (644, '36.74.02.1004', 44);
INSERT INTO public.seat VALUES (645, '36.74.02.1004', 45);
INSERT INTO public.seat VALUES (646, '36.74.02.1004', 46);
INSERT INTO public.seat VALUES (647, '36.74.02.1004', 47);
INSERT INTO public.seat VALUES (648, '36.74.02.1004', 48);
INSERT INTO public.seat VALUES (649, '36.74.02.1004', 49);
INSERT INTO public.seat VALUES (650, '36.74.02.1004', 50);
INSERT INTO public.seat VALUES (651, '36.74.02.1005', 1);
INSERT INTO public.seat VALUES (652, '36.74.02.1005', 2);
INSERT INTO public.seat VALUES (653, '36.74.02.1005', 3);
INSERT INTO public.seat VALUES (654, '36.74.02.1005', 4);
INSERT INTO public.seat VALUES (655, '36.74.02.1005', 5);
INSERT INTO public.seat VALUES (656, '36.74.02.1005', 6);
INSERT INTO public.seat VALUES (657, '36.74.02.1005', 7);
INSERT INTO public.seat VALUES (658, '36.74.02.1005', 8);
INSERT INTO public.seat VALUES (659, '36.74.02.1005', 9);
INSERT INTO public.seat VALUES (660, '36.74.02.1005', 10);
INSERT INTO public.seat VALUES (661, '36.74.02.1005', 11);
INSERT INTO public.seat VALUES (662, '36.74.02.1005', 12);
INSERT INTO public.seat VALUES (663, '36.74.02.1005', 13);
INSERT INTO public.seat VALUES (664, '36.74.02.1005', 14);
INSERT INTO public.seat VALUES (665, '36.74.02.1005', 15);
INSERT INTO public.seat VALUES (666, '36.74.02.1005', 16);
INSERT INTO public.seat VALUES (667, '36.74.02.1005', 17);
INSERT INTO public.seat VALUES (668, '36.74.02.1005', 18);
INSERT INTO public.seat VALUES (669, '36.74.02.1005', 19);
INSERT INTO public.seat VALUES (670, '36.74.02.1005', 20);
INSERT INTO public.seat VALUES (671, '36.74.02.1005', 21);
INSERT INTO public.seat VALUES (672, '36.74.02.1005', 22);
INSERT INTO public.seat VALUES (673, '36.74.02.1005', 23);
INSERT INTO public.seat VALUES (674, '36.74.02.1005', 24);
INSERT INTO public.seat VALUES (675, '36.74.02.1005', 25);
INSERT INTO public.seat VALUES (676, '36.74.02.1005', 26);
INSERT INTO public.seat VALUES (677, '36.74.02.1005', 27);
INSERT INTO public.seat VALUES (678, '36.74.02.1005', 28);
INSERT INTO public.seat VALUES (679, '36.74.02.1005', 29);
INSERT INTO public.seat VALUES (680, '36.74.02.1005', 30);
INSERT INTO public.seat VALUES (681, '36.74.02.1005', 31);
INSERT INTO public.seat VALUES (682, '36.74.02.1005', 32);
INSERT INTO public.seat VALUES (683, '36.74.02.1005', 33);
INSERT INTO public.seat VALUES (684, '36.74.02.1005', 34);
INSERT INTO public.seat VALUES (685, '36.74.02.1005', 35);
INSERT INTO public.seat VALUES (686, '36.74.02.1005', 36);
INSERT INTO public.seat VALUES (687, '36.74.02.1005', 37);
INSERT INTO public.seat VALUES (688, '36.74.02.1005', 38);
INSERT INTO public.seat VALUES (689, '36.74.02.1005', 39);
INSERT INTO public.seat VALUES (690, '36.74.02.1005', 40);
INSERT INTO public.seat VALUES (691, '36.74.02.1005', 41);
INSERT INTO public.seat VALUES (692, '36.74.02.1005', 42);
INSERT INTO public.seat VALUES (693, '36.74.02.1005', 43);
INSERT INTO public.seat VALUES (694, '36.74.02.1005', 44);
INSERT INTO public.seat VALUES (695, '36.74.02.1005', 45);
INSERT INTO public.seat VALUES (696, '36.74.02.1005', 46);
INSERT INTO public.seat VALUES (697, '36.74.02.1005', 47);
INSERT INTO public.seat VALUES (698, '36.74.02.1005', 48);
INSERT INTO public.seat VALUES (699, '36.74.02.1005', 49);
INSERT INTO public.seat VALUES (700, '36.74.02.1005', 50);
INSERT INTO public.seat VALUES (701, '36.74.02.1006', 1);
INSERT INTO public.seat VALUES (702, '36.74.02.1006', 2);
INSERT INTO public.seat VALUES (703, '36.74.02.1006', 3);
INSERT INTO public.seat VALUES (704, '36.74.02.1006', 4);
INSERT INTO public.seat VALUES (705, '36.74.02.1006', 5);
INSERT INTO public.seat VALUES (706, '36.74.02.1006', 6);
INSERT INTO public.seat VALUES (707, '36.74.02.1006', 7);
INSERT INTO public.seat VALUES (708, '36.74.02.1006', 8);
INSERT INTO public.seat VALUES (709, '36.74.02.1006', 9);
INSERT INTO public.seat VALUES (710, '36.74.02.1006', 10);
INSERT INTO public.seat VALUES (711, '36.74.02.1006', 11);
INSERT INTO public.seat VALUES (712, '36.74.02.1006', 12);
INSERT INTO public.seat VALUES (713, '36.74.02.1006', 13);
INSERT INTO public.seat VALUES (714, '36.74.02.1006', 14);
INSERT INTO public.seat VALUES (715, '36.74.02.1006', 15);
INSERT INTO public.seat VALUES (716, '36.74.02.1006', 16);
INSERT INTO public.seat VALUES (717, '36.74.02.1006', 17);
INSERT INTO public.seat VALUES (718, '36.74.02.1006', 18);
INSERT INTO public.seat VALUES (719, '36.74.02.1006', 19);
INSERT INTO public.seat VALUES (720, '36.74.02.1006', 20);
INSERT INTO public.seat VALUES (721, '36.74.02.1006', 21);
INSERT INTO public.seat VALUES (722, '36.74.02.1006', 22);
INSERT INTO public.seat VALUES (723, '36.74.02.1006', 23);
INSERT INTO public.seat VALUES (724, '36.74.02.1006', 24);
INSERT INTO public.seat VALUES (725, '36.74.02.1006', 25);
INSERT INTO public.seat VALUES (726, '36.74.02.1006', 26);
INSERT INTO public.seat VALUES (727, '36.74.02.1006', 27);
INSERT INTO public.seat VALUES (728, '36.74.02.1006', 28);
INSERT INTO public.seat VALUES (729, '36.74.02.1006', 29);
INSERT INTO public.seat VALUES (730, '36.74.02.1006', 30);
INSERT INTO public.seat VALUES (731, '36.74.02.1006', 31);
INSERT INTO public.seat VALUES (732, '36.74.02.1006', 32);
INSERT INTO public.seat VALUES (733, '36.74.02.1006', 33);
INSERT INTO public.seat VALUES (734, '36.74.02.1006', 34);
INSERT INTO public.seat VALUES (735, '36.74.02.1006', 35);
INSERT INTO public.seat VALUES (736, '36.74.02.1006', 36);
INSERT INTO public.seat VALUES (737, '36.74.02.1006', 37);
INSERT INTO public.seat VALUES (738, '36.74.02.1006', 38);
INSERT INTO public.seat VALUES (739, '36.74.02.1006', 39);
INSERT INTO public.seat VALUES (740, '36.74.02.1006', 40);
INSERT INTO public.seat VALUES (741, '36.74.02.1006', 41);
INSERT INTO public.seat VALUES (742, '36.74.02.1006', 42);
INSERT INTO public.seat VALUES (743, '36.74.02.1006', 43);
INSERT INTO public.seat VALUES (744, '36.74.02.1006', 44);
INSERT INTO public.seat VALUES (745, '36.74.02.1006', 45);
INSERT INTO public.seat VALUES (746, '36.74.02.1006', 46);
INSERT INTO public.seat VALUES (747, '36.74.02.1006', 47);
INSERT INTO public.seat VALUES (748, '36.74.02.1006', 48);
INSERT INTO public.seat VALUES (749, '36.74.02.1006', 49);
INSERT INTO public.seat VALUES (750, '36.74.02.1006', 50);
INSERT INTO public.seat VALUES (751, '36.74.02.1007', 1);
INSERT INTO public.seat VALUES (752, '36.74.02.1007', 2);
INSERT INTO public.seat VALUES (753, '36.74.02.1007', 3);
INSERT INTO public.seat VALUES (754, '36.74.02.1007', 4);
INSERT INTO public.seat VALUES (755, '36.74.02.1007', 5);
INSERT INTO public.seat VALUES (756, '36.74.02.1007', 6);
INSERT INTO public.seat VALUES (757, '36.74.02.1007', 7);
INSERT INTO public.seat VALUES (758, '36.74.02.1007', 8);
INSERT INTO public.seat VALUES (759, '36.74.02.1007', 9);
INSERT INTO public.seat VALUES (760, '36.74.02.1007', 10);
INSERT INTO public.seat VALUES (761, '36.74.02.1007', 11);
INSERT INTO public.seat VALUES (762, '36.74.02.1007', 12);
INSERT INTO public.seat VALUES (763, '36.74.02.1007', 13);
INSERT INTO public.seat VALUES (764, '36.74.02.1007', 14);
INSERT INTO public.seat VALUES (765, '36.74.02.1007', 15);
INSERT INTO public.seat VALUES (766, '36.74.02.1007', 16);
INSERT INTO public.seat VALUES (767, '36.74.02.1007', 17);
INSERT INTO public.seat VALUES (768, '36.74.02.1007', 18);
INSERT INTO public.seat VALUES (769, '36.74.02.1007', 19);
INSERT INTO public.seat VALUES (770, '36.74.02.1007', 20);
INSERT INTO public.seat VALUES (771, '36.74.02.1007', 21);
INSERT INTO public.seat VALUES (772, '36.74.02.1007', 22);
INSERT INTO public.seat VALUES (773, '36.74.02.1007', 23);
INSERT INTO public.seat VALUES (774, '36.74.02.1007', 24);
INSERT INTO public.seat VALUES (775, '36.74.02.1007', 25);
INSERT INTO public.seat VALUES (776, '36.74.02.1007', 26);
INSERT INTO public.seat VALUES (777, '36.74.02.1007', 27);
INSERT INTO public.seat VALUES (778, '36.74.02.1007', 28);
INSERT INTO public.seat VALUES (779, '36.74.02.1007', 29);
INSERT INTO public.seat VALUES (780, '36.74.02.1007', 30);
INSERT INTO public.seat VALUES (781, '36.74.02.1007', 31);
INSERT INTO public.seat VALUES (782, '36.74.02.1007', 32);
INSERT INTO public.seat VALUES (783, '36.74.02.1007', 33);
INSERT INTO public.seat VALUES (784, '36.74.02.1007', 34);
INSERT INTO public.seat VALUES (785, '36.74.02.1007', 35);
INSERT INTO public.seat VALUES (786, '36.74.02.1007', 36);
INSERT INTO public.seat VALUES (787, '36.74.02.1007', 37);
INSERT INTO public.seat VALUES (788, '36.74.02.1007', 38);
INSERT INTO public.seat VALUES (789, '36.74.02.1007', 39);
INSERT INTO public.seat VALUES (790, '36.74.02.1007', 40);
INSERT INTO public.seat VALUES (791, '36.74.02.1007', 41);
INSERT INTO public.seat VALUES (792, '36.74.02.1007', 42);
INSERT INTO public.seat VALUES (793, '36.74.02.1007', 43);
INSERT INTO public.seat VALUES (794, '36.74.02.1007', 44);
INSERT INTO public.seat VALUES (795, '36.74.02.1007', 45);
INSERT INTO public.seat VALUES (796, '36.74.02.1007', 46);
INSERT INTO public.seat VALUES (797, '36.74.02.1007', 47);
INSERT INTO public.seat VALUES (798, '36.74.02.1007', 48);
INSERT INTO public.seat VALUES (799, '36.74.02.1007', 49);
INSERT INTO public.seat VALUES (800, '36.74.02.1007', 50);
INSERT INTO public.seat VALUES (801, '36.74.03.1001', 1);
INSERT INTO public.seat VALUES (802, '36.74.03.1001', 2);
INSERT INTO public.seat VALUES (803, '36.74.03.1001', 3);
INSERT INTO public.seat VALUES (804, '36.74.03.1001', 4);
INSERT INTO public.seat VALUES (805, '36.74.03.1001', 5);
INSERT INTO public.seat VALUES (806, '36.74.03.1001', 6);
INSERT INTO public.seat VALUES (807, '36.74.03.1001', 7);
INSERT INTO public.seat VALUES (808, '36.74.03.1001', 8);
INSERT INTO public.seat VALUES (809, '36.74.03.1001', 9);
INSERT INTO public.seat VALUES (810, '36.74.03.1001', 10);
INSERT INTO public.seat VALUES (811, '36.74.03.1001', 11);
INSERT INTO public.seat VALUES (812, '36.74.03.1001', 12);
INSERT INTO public.seat VALUES (813, '36.74.03.1001', 13);
INSERT INTO public.seat VALUES (814, '36.74.03.1001', 14);
INSERT INTO public.seat VALUES (815, '36.74.03.1001', 15);
INSERT INTO public.seat VALUES (816, '36.74.03.1001', 16);
INSERT INTO public.seat VALUES (817, '36.74.03.1001', 17);
INSERT INTO public.seat VALUES (818, '36.74.03.1001', 18);
INSERT INTO public.seat VALUES (819, '36.74.03.1001', 19);
INSERT INTO public.seat VALUES (820, '36.74.03.1001', 20);
INSERT INTO public.seat VALUES (821, '36.74.03.1001', 21);
INSERT INTO public.seat VALUES (822, '36.74.03.1001', 22);
INSERT INTO public.seat VALUES (823, '36.74.03.1001', 23);
INSERT INTO public.seat VALUES (824, '36.74.03.1001', 24);
INSERT INTO public.seat VALUES (825, '36.74.03.1001', 25);
INSERT INTO public.seat VALUES (826, '36.74.03.1001', 26);
INSERT INTO public.seat VALUES (827, '36.74.03.1001', 27);
INSERT INTO public.seat VALUES (828, '36.74.03.1001', 28);
INSERT INTO public.seat VALUES (829, '36.74.03.1001', 29);
INSERT INTO public.seat VALUES (830, '36.74.03.1001', 30);
INSERT INTO public.seat VALUES (831, '36.74.03.1001', 31);
INSERT INTO public.seat VALUES (832, '36.74.03.1001', 32);
INSERT INTO public.seat VALUES (833, '36.74.03.1001', 33);
INSERT INTO public.seat VALUES (834, '36.74.03.1001', 34);
INSERT INTO public.seat VALUES (835, '36.74.03.1001', 35);
INSERT INTO public.seat VALUES (836, '36.74.03.1001', 36);
INSERT INTO public.seat VALUES (837, '36.74.03.1001', 37);
INSERT INTO public.seat VALUES (838, '36.74.03.1001', 38);
INSERT INTO public.seat VALUES (839, '36.74.03.1001', 39);
INSERT INTO public.seat VALUES (840, '36.74.03.1001', 40);
INSERT INTO public.seat VALUES (841, '36.74.03.1001', 41);
INSERT INTO public.seat VALUES (842, '36.74.03.1001', 42);
INSERT INTO public.seat VALUES (843, '36.74.03.1001', 43);
INSERT INTO public.seat VALUES (844, '36.74.03.1001', 44);
INSERT INTO public.seat VALUES (845, '36.74.03.1001', 45);
INSERT INTO public.seat VALUES (846, '36.74.03.1001', 46);
INSERT INTO public.seat VALUES (847, '36.74.03.1001', 47);
INSERT INTO public.seat VALUES (848, '36.74.03.1001', 48);
INSERT INTO public.seat VALUES (849, '36.74.03.1001', 49);
INSERT INTO public.seat VALUES (850, '36.74.03.1001', 50);
INSERT INTO public.seat VALUES (851, '36.74.03.1002', 1);
INSERT INTO public.seat VALUES (852, '36.74.03.1002', 2);
INSERT INTO public.seat VALUES (853, '36.74.03.1002', 3);
INSERT INTO public.seat VALUES (854, '36.74.03.1002', 4);
INSERT INTO public.seat VALUES (855, '36.74.03.1002', 5);
INSERT INTO public.seat VALUES (856, '36.74.03.1002', 6);
INSERT INTO public.seat VALUES (857, '36.74.03.1002', 7);
INSERT INTO public.seat VALUES (858, '36.74.03.1002', 8);
INSERT INTO public.seat VALUES (859, '36.74.03.1002', 9);
INSERT INTO public.seat VALUES (860, '36.74.03.1002', 10);
INSERT INTO public.seat VALUES (861, '36.74.03.1002', 11);
INSERT INTO public.seat VALUES (862, '36.74.03.1002', 12);
INSERT INTO public.seat VALUES (863, '36.74.03.1002', 13);
INSERT INTO public.seat VALUES (864, '36.74.03.1002', 14);
INSERT INTO public.seat VALUES (865, '36.74.03.1002', 15);
INSERT INTO public.seat VALUES (866, '36.74.03.1002', 16);
INSERT INTO public.seat VALUES (867, '36.74.03.1002', 17);
INSERT INTO public.seat VALUES (868, '36.74.03.1002', 18);
INSERT INTO public.seat VALUES (869, '36.74.03.1002', 19);
INSERT INTO public.seat VALUES (870, '36.74.03.1002', 20);
INSERT INTO public.seat VALUES (871, '36.74.03.1002', 21);
INSERT INTO public.seat VALUES (872, '36.74.03.1002', 22);
INSERT INTO public.seat VALUES (873, '36.74.03.1002', 23);
INSERT INTO public.seat VALUES (874, '36.74.03.1002', 24);
INSERT INTO public.seat VALUES (875, '36.74.03.1002', 25);
INSERT INTO public.seat VALUES (876, '36.74.03.1002', 26);
INSERT INTO public.seat VALUES (877, '36.74.03.1002', 27);
INSERT INTO public.seat VALUES (878, '36.74.03.1002', 28);
INSERT INTO public.seat VALUES (879, '36.74.03.1002', 29);
INSERT INTO public.seat VALUES (880, '36.74.03.1002', 30);
INSERT INTO public.seat VALUES (881, '36.74.03.1002', 31);
INSERT INTO public.seat VALUES (882, '36.74.03.1002', 32);
INSERT INTO public.seat VALUES (883, '36.74.03.1002', 33);
INSERT INTO public.seat VALUES (884, '36.74.03.1002', 34);
INSERT INTO public.seat VALUES (885, '36.74.03.1002', 35);
INSERT INTO public.seat VALUES (886, '36.74.03.1002', 36);
INSERT INTO public.seat VALUES (887, '36.74.03.1002', 37);
INSERT INTO public.seat VALUES (888, '36.74.03.1002', 38);
INSERT INTO public.seat VALUES (889, '36.74.03.1002', 39);
INSERT INTO public.seat VALUES (890, '36.74.03.1002', 40);
INSERT INTO public.seat VALUES (891, '36.74.03.1002', 41);
INSERT INTO public.seat VALUES (892, '36.74.03.1002', 42);
INSERT INTO public.seat VALUES (893, '36.74.03.1002', 43);
INSERT INTO public.seat VALUES (894, '36.74.03.1002', 44);
INSERT INTO public.seat VALUES (895, '36.74.03.1002', 45);
INSERT INTO public.seat VALUES (896, '36.74.03.1002', 46);
INSERT INTO public.seat VALUES (897, '36.74.03.1002', 47);
INSERT INTO public.seat VALUES (898, '36.74.03.1002', 48);
INSERT INTO public.seat VALUES (899, '36.74.03.1002', 49);
INSERT INTO public.seat VALUES (900, '36.74.03.1002', 50);
INSERT INTO public.seat VALUES (901, '36.74.03.1003', 1);
INSERT INTO public.seat VALUES (902, '36.74.03.1003', 2);
INSERT INTO public.seat VALUES (903, '36.74.03.1003', 3);
INSERT INTO public.seat VALUES (904, '36.74.03.1003', 4);
INSERT INTO public.seat VALUES (905, '36.74.03.1003', 5);
INSERT INTO public.seat VALUES (906, '36.74.03.1003', 6);
INSERT INTO public.seat VALUES (907, '36.74.03.1003', 7);
INSERT INTO public.seat VALUES (908, '36.74.03.1003', 8);
INSERT INTO public.seat VALUES (909, '36.74.03.1003', 9);
INSERT INTO public.seat VALUES (910, '36.74.03.1003', 10);
INSERT INTO public.seat VALUES (911, '36.74.03.1003', 11);
INSERT INTO public.seat VALUES (912, '36.74.03.1003', 12);
INSERT INTO public.seat VALUES (913, '36.74.03.1003', 13);
INSERT INTO public.seat VALUES (914, '36.74.03.1003', 14);
INSERT INTO public.seat VALUES (915, '36.74.03.1003', 15);
INSERT INTO public.seat VALUES (916, '36.74.03.1003', 16);
INSERT INTO public.seat VALUES (917, '36.74.03.1003', 17);
INSERT INTO public.seat VALUES (918, '36.74.03.1003', 18);
INSERT INTO public.seat VALUES (919, '36.74.03.1003', 19);
INSERT INTO public.seat VALUES (920, '36.74.03.1003', 20);
INSERT INTO public.seat VALUES (921, '36.74.03.1003', 21);
INSERT INTO public.seat VALUES (922, '36.74.03.1003', 22);
INSERT INTO public.seat VALUES (923, '36.74.03.1003', 23);
INSERT INTO public.seat VALUES (924, '36.74.03.1003', 24);
INSERT INTO public.seat VALUES (925, '36.74.03.1003', 25);
INSERT INTO public.seat VALUES (926, '36.74.03.1003', 26);
INSERT INTO public.seat VALUES (927, '36.74.03.1003', 27);
INSERT INTO public.seat VALUES (928, '36.74.03.1003', 28);
INSERT INTO public.seat VALUES (929, '36.74.03.1003', 29);
INSERT INTO public.seat VALUES (930, '36.74.03.1003', 30);
INSERT INTO public.seat VALUES (931, '36.74.03.1003', 31);
INSERT INTO public.seat VALUES (932, '36.74.03.1003', 32);
INSERT INTO public.seat VALUES (933, '36.74.03.1003', 33);
INSERT INTO public.seat VALUES (934, '36.74.03.1003', 34);
INSERT INTO public.seat VALUES (935, '36.74.03.1003', 35);
INSERT INTO public.seat VALUES (936, '36.74.03.1003', 36);
INSERT INTO public.seat VALUES (937, '36.74.03.1003', 37);
INSERT INTO public.seat VALUES (938, '36.74.03.1003', 38);
INSERT INTO public.seat VALUES (939, '36.74.03.1003', 39);
INSERT INTO public.seat VALUES (940, '36.74.03.1003', 40);
INSERT INTO public.seat VALUES (941, '36.74.03.1003', 41);
INSERT INTO public.seat VALUES (942, '36.74.03.1003', 42);
INSERT INTO public.seat VALUES (943, '36.74.03.1003', 43);
INSERT INTO public.seat VALUES (944, '36.74.03.1003', 44);
INSERT INTO public.seat VALUES (945, '36.74.03.1003', 45);
INSERT INTO public.seat VALUES (946, '36.74.03.1003', 46);
INSERT INTO public.seat VALUES (947, '36.74.03.1003', 47);
INSERT INTO public.seat VALUES (948, '36.74.03.1003', 48);
INSERT INTO public.seat VALUES (949, '36.74.03.1003', 49);
INSERT INTO public.seat VALUES (950, '36.74.03.1003', 50);
INSERT INTO public.seat VALUES (951, '36.74.03.1004', 1);
INSERT INTO public.seat VALUES (952, '36.74.03.1004', 2);
INSERT INTO public.seat VALUES (953, '36.74.03.1004', 3);
INSERT INTO public.seat VALUES (954, '36.74.03.1004', 4);
INSERT INTO public.seat VALUES (955, '36.74.03.1004', 5);
INSERT INTO public.seat VALUES (956, '36.74.03.1004', 6);
INSERT INTO public.seat VALUES (957, '36.74.03.1004', 7);
INSERT INTO public.seat VALUES (958, '36.74.03.1004', 8);
INSERT INTO public.seat VALUES (959, '36.74.03.1004', 9);
INSERT INTO public.seat VALUES (960, '36.74.03.1004', 10);
INSERT INTO public.seat VALUES (961, '36.74.03.1004', 11);
INSERT INTO public.seat VALUES (962, '36.74.03.1004', 12);
INSERT INTO public.seat VALUES (963, '36.74.03.1004', 13);
INSERT INTO public.seat VALUES (964, '36.74.03.1004', 14);
INSERT INTO public.seat VALUES (965, '36.74.03.1004', 15);
INSERT INTO public.seat VALUES (966, '36.74.03.1004', 16);
INSERT INTO public.seat VALUES (967, '36.74.03.1004', 17);
INSERT INTO public.seat VALUES (968, '36.74.03.1004', 18);
INSERT INTO public.seat VALUES (969, '36.74.03.1004', 19);
INSERT INTO public.seat VALUES (970, '36.74.03.1004', 20);
INSERT INTO public.seat VALUES (971, '36.74.03.1004', 21);
INSERT INTO public.seat VALUES (972, '36.74.03.1004', 22);
INSERT INTO public.seat VALUES (973, '36.74.03.1004', 23);
INSERT INTO public.seat VALUES (974, '36.74.03.1004', 24);
INSERT INTO public.seat VALUES (975, '36.74.03.1004', 25);
INSERT INTO public.seat VALUES (976, '36.74.03.1004', 26);
INSERT INTO public.seat VALUES (977, '36.74.03.1004', 27);
INSERT INTO public.seat VALUES (978, '36.74.03.1004', 28);
INSERT INTO public.seat VALUES (979, '36.74.03.1004', 29);
INSERT INTO public.seat VALUES (980, '36.74.03.1004', 30);
INSERT INTO public.seat VALUES (981, '36.74.03.1004', 31);
INSERT INTO public.seat VALUES (982, '36.74.03.1004', 32);
INSERT INTO public.seat VALUES (983, '36.74.03.1004', 33);
INSERT INTO public.seat VALUES (984, '36.74.03.1004', 34);
INSERT INTO public.seat VALUES (985, '36.74.03.1004', 35);
INSERT INTO public.seat VALUES (986, '36.74.03.1004', 36);
INSERT INTO public.seat VALUES (987, '36.74.03.1004', 37);
INSERT INTO public.seat VALUES (988, '36.74.03.1004', 38);
INSERT INTO public.seat VALUES (989, '36.74.03.1004', 39);
INSERT INTO public.seat VALUES (990, '36.74.03.1004', 40);
INSERT INTO public.seat VALUES (991, '36.74.03.1004', 41);
INSERT INTO public.seat VALUES (992, '36.74.03.1004', 42);
INSERT INTO public.seat VALUES (993, '36.74.03.1004', 43);
INSERT INTO public.seat VALUES (994, '36.74.03.1004', 44);
INSERT INTO public.seat VALUES (995, '36.74.03.1004', 45);
INSERT INTO public.seat VALUES (996, '36.74.03.1004', 46);
INSERT INTO public.seat VALUES (997, '36.74.03.1004', 47);
INSERT INTO public.seat VALUES (998, '36.74.03.1004', 48);
INSERT INTO public.seat VALUES (999, '36.74.03.1004', 49);
INSERT INTO public.seat VALUES (1000, '36.74.03.1004', 50);
INSERT INTO public.seat VALUES (1001, '36.74.03.1005', 1);
INSERT INTO public.seat VALUES (1002, '36.74.03.1005', 2);
INSERT INTO public.seat VALUES (1003, '36.74.03.1005', 3);
INSERT INTO public.seat VALUES (1004, '36.74.03.1005', 4);
INSERT INTO public.seat VALUES (1005, '36.74.03.1005', 5);
INSERT INTO public.seat VALUES (1006, '36.74.03.1005', 6);
INSERT INTO public.seat VALUES (1007, '36.74.03.1005', 7);
INSERT INTO public.seat VALUES (1008, '36.74.03.1005', 8);
INSERT INTO public.seat VALUES (1009, '36.74.03.1005', 9);
INSERT INTO public.seat VALUES (1010, '36.74.03.1005', 10);
INSERT INTO public.seat VALUES (1011, '36.74.03.1005', 11);
INSERT INTO public.seat VALUES (1012, '36.74.03.1005', 12);
INSERT INTO public.seat VALUES (1013, '36.74.03.1005', 13);
INSERT INTO public.seat VALUES (1014, '36.74.03.1005', 14);
INSERT INTO public.seat VALUES (1015, '36.74.03.1005', 15);
INSERT INTO public.seat VALUES (1016, '36.74.03.1005', 16);
INSERT INTO public.seat VALUES (1017, '36.74.03.1005', 17);
INSERT INTO public.seat VALUES (1018, '36.74.03.1005', 18);
INSERT INTO public.seat VALUES (1019, '36.74.03.1005', 19);
INSERT INTO public.seat VALUES (1020, '36.74.03.1005', 20);
INSERT INTO public.seat VALUES (1021, '36.74.03.1005', 21);
INSERT INTO public.seat VALUES (1022, '36.74.03.1005', 22);
INSERT INTO public.seat VALUES (1023, '36.74.03.1005', 23);
INSERT INTO public.seat VALUES (1024, '36.74.03.1005', 24);
INSERT INTO public.seat VALUES (1025, '36.74.03.1005', 25);
INSERT INTO public.seat VALUES (1026, '36.74.03.1005', 26);
INSERT INTO public.seat VALUES (1027, '36.74.03.1005', 27);
INSERT INTO public.seat VALUES (1028, '36.74.03.1005', 28);
INSERT INTO public.seat VALUES (1029, '36.74.03.1005', 29);
INSERT INTO public.seat VALUES (1030, '36.74.03.1005', 30);
INSERT INTO public.seat VALUES (1031, '36.74.03.1005', 31);
INSERT INTO public.seat VALUES (1032, '36.74.03.1005', 32);
INSERT INTO public.seat VALUES (1033, '36.74.03.1005', 33);
INSERT INTO public.seat VALUES (1034, '36.74.03.1005', 34);
INSERT INTO public.seat VALUES (1035, '36.74.03.1005', 35);
INSERT INTO public.seat VALUES (1036, '36.74.03.1005', 36);
INSERT INTO public.seat VALUES (1037, '36.74.03.1005', 37);
INSERT INTO public.seat VALUES (1038, '36.74.03.1005', 38);
INSERT INTO public.seat VALUES (1039, '36.74.03.1005', 39);
INSERT INTO public.seat VALUES (1040, '36.74.03.1005', 40);
INSERT INTO public.seat VALUES (1041, '36.74.03.1005', 41);
INSERT INTO public.seat VALUES (1042, '36.74.03.1005', 42);
INSERT INTO public.seat VALUES (1043, '36.74.03.1005', 43);
INSERT INTO public.seat VALUES (1044, '36.74.03.1005', 44);
INSERT INTO public.seat VALUES (1045, '36.74.03.1005', 45);
INSERT INTO public.seat VALUES (1046, '36.74.03.1005', 46);
INSERT INTO public.seat VALUES (1047, '36.74.03.1005', 47);
INSERT INTO public.seat VALUES (1048, '36.74.03.1005', 48);
INSERT INTO public.seat VALUES (1049, '36.74.03.1005', 49);
INSERT INTO public.seat VALUES (1050, '36.74.03.1005', 50);
INSERT INTO public.seat VALUES (1051, '36.74.03.1006', 1);
INSERT INTO public.seat VALUES (1052, '36.74.03.1006', 2);
INSERT INTO public.seat VALUES (1053, '36.74.03.1006', 3);
INSERT INTO public.seat VALUES (1054, '36.74.03.1006', 4);
INSERT INTO public.seat VALUES (1055, '36.74.03.1006', 5);
INSERT INTO public.seat VALUES (1056, '36.74.03.1006', 6);
INSERT INTO public.seat VALUES (1057, '36.74.03.1006', 7);
INSERT INTO public.seat VALUES (1058, '36.74.03.1006', 8);
INSERT INTO public.seat VALUES (1059, '36.74.03.1006', 9);
INSERT INTO public.seat VALUES (1060, '36.74.03.1006', 10);
INSERT INTO public.seat VALUES (1061, '36.74.03.1006', 11);
INSERT INTO public.seat VALUES (1062, '36.74.03.1006', 12);
INSERT INTO public.seat VALUES (1063, '36.74.03.1006', 13);
INSERT INTO public.seat VALUES (1064, '36.74.03.1006', 14);
INSERT INTO public.seat VALUES (1065, '36.74.03.1006', 15);
INSERT INTO public.seat VALUES (1066, '36.74.03.1006', 16);
INSERT INTO public.seat VALUES (1067, '36.74.03.1006', 17);
INSERT INTO public.seat VALUES (1068, '36.74.03.1006', 18);
INSERT INTO public.seat VALUES (1069, '36.74.03.1006', 19);
INSERT INTO public.seat VALUES (1070, '36.74.03.1006', 20);
INSERT INTO public.seat VALUES (1071, '36.74.03.1006', 21);
INSERT INTO public.seat VALUES (1072, '36.74.03.1006', 22);
INSERT INTO public.seat VALUES (1073, '36.74.03.1006', 23);
INSERT INTO public.seat VALUES (1074, '36.74.03.1006', 24);
INSERT INTO public.seat VALUES (1075, '36.74.03.1006', 25);
INSERT INTO public.seat VALUES (1076, '36.74.03.1006', 26);
INSERT INTO public.seat VALUES (1077, '36.74.03.1006', 27);
INSERT INTO public.seat VALUES (1078, '36.74.03.1006', 28);
INSERT INTO public.seat VALUES (1079, '36.74.03.1006', 29);
INSERT INTO public.seat VALUES (1080, '36.74.03.1006', 30);
INSERT INTO public.seat VALUES (1081, '36.74.03.1006', 31);
INSERT INTO public.seat VALUES (1082, '36.74.03.1006', 32);
INSERT INTO public.seat VALUES (1083, '36.74.03.1006', 33);
INSERT INTO public.seat VALUES (1084, '36.74.03.1006', 34);
INSERT INTO public.seat VALUES (1085, '36.74.03.1006', 35);
INSERT INTO public.seat VALUES (1086, '36.74.03.1006', 36);
INSERT INTO public.seat VALUES (1087, '36.74.03.1006', 37);
INSERT INTO public.seat VALUES (1088, '36.74.03.1006', 38);
INSERT INTO public.seat VALUES (1089, '36.74.03.1006', 39);
INSERT INTO public.seat VALUES (1090, '36.74.03.1006', 40);
INSERT INTO public.seat VALUES (1091, '36.74.03.1006', 41);
INSERT INTO public.seat VALUES (1092, '36.74.03.1006', 42);
INSERT INTO public.seat VALUES (1093, '36.74.03.1006', 43);
INSERT INTO public.seat VALUES (1094, '36.74.03.1006', 44);
INSERT INTO public.seat VALUES (1095, '36.74.03.1006', 45);
INSERT INTO public.seat VALUES (1096, '36.74.03.1006', 46);
INSERT INTO public.seat VALUES (1097, '36.74.03.1006', 47);
INSERT INTO public.seat VALUES (1098, '36.74.03.1006', 48);
INSERT INTO public.seat VALUES (1099, '36.74.03.1006', 49);
INSERT INTO public.seat VALUES (1100, '36.74.03.1006', 50);
INSERT INTO public.seat VALUES (1101, '36.74.03.1007', 1);
INSERT INTO public.seat VALUES (1102, '36.74.03.1007', 2);
INSERT INTO public.seat VALUES (1103, '36.74.03.1007', 3);
INSERT INTO public.seat VALUES (1104, '36.74.03.1007', 4);
INSERT INTO public.seat VALUES (1105, '36.74.03.1007', 5);
INSERT INTO public.seat VALUES (1106, '36.74.03.1007', 6);
INSERT INTO public.seat VALUES (1107, '36.74.03.1007', 7);
INSERT INTO public.seat VALUES (1108, '36.74.03.1007', 8);
INSERT INTO public.seat VALUES (1109, '36.74.03.1007', 9);
INSERT INTO public.seat VALUES (1110, '36.74.03.1007', 10);
INSERT INTO public.seat VALUES (1111, '36.74.03.1007', 11);
INSERT INTO public.seat VALUES (1112, '36.74.03.1007', 12);
INSERT INTO public.seat VALUES (1113, '36.74.03.1007', 13);
INSERT INTO public.seat VALUES (1114, '36.74.03.1007', 14);
INSERT INTO public.seat VALUES (1115, '36.74.03.1007', 15);
INSERT INTO public.seat VALUES (1116, '36.74.03.1007', 16);
INSERT INTO public.seat VALUES (1117, '36.74.03.1007', 17);
INSERT INTO public.seat VALUES (1118, '36.74.03.1007', 18);
INSERT INTO public.seat VALUES (1119, '36.74.03.1007', 19);
INSERT INTO public.seat VALUES (1120, '36.74.03.1007', 20);
INSERT INTO public.seat VALUES (1121, '36.74.03.1007', 21);
INSERT INTO public.seat VALUES (1122, '36.74.03.1007', 22);
INSERT INTO public.seat VALUES (1123, '36.74.03.1007', 23);
INSERT INTO public.seat VALUES (1124, '36.74.03.1007', 24);
INSERT INTO public.seat VALUES (1125, '36.74.03.1007', 25);
INSERT INTO public.seat VALUES (1126, '36.74.03.1007', 26);
INSERT INTO public.seat VALUES (1127, '36.74.03.1007', 27);
INSERT INTO public.seat VALUES (1128, '36.74.03.1007', 28);
INSERT INTO public.seat VALUES (1129, '36.74.03.1007', 29);
INSERT INTO public.seat VALUES (1130, '36.74.03.1007', 30);
INSERT INTO public.seat VALUES (1131, '36.74.03.1007', 31);
INSERT INTO public.seat VALUES (1132, '36.74.03.1007', 32);
INSERT INTO public.seat VALUES (1133, '36.74.03.1007', 33);
INSERT INTO public.seat VALUES (1134, '36.74.03.1007', 34);
INSERT INTO public.seat VALUES (1135, '36.74.03.1007', 35);
INSERT INTO public.seat VALUES (1136, '36.74.03.1007', 36);
INSERT INTO public.seat VALUES (1137, '36.74.03.1007', 37);
INSERT INTO public.seat VALUES (1138, '36.74.03.1007', 38);
INSERT INTO public.seat VALUES (1139, '36.74.03.1007', 39);
INSERT INTO public.seat VALUES (1140, '36.74.03.1007', 40);
INSERT INTO public.seat VALUES (1141, '36.74.03.1007', 41);
INSERT INTO public.seat VALUES (1142, '36.74.03.1007', 42);
INSERT INTO public.seat VALUES (1143, '36.74.03.1007', 43);
INSERT INTO public.seat VALUES (1144, '36.74.03.1007', 44);
INSERT INTO public.seat VALUES (1145, '36.74.03.1007', 45);
INSERT INTO public.seat VALUES (1146, '36.74.03.1007', 46);
INSERT INTO public.seat VALUES (1147, '36.74.03.1007', 47);
INSERT INTO public.seat VALUES (1148, '36.74.03.1007', 48);
INSERT INTO public.seat VALUES (1149, '36.74.03.1007', 49);
INSERT INTO public.seat VALUES (1150, '36.74.03.1007', 50);
INSERT INTO public.seat VALUES (1151, '36.74.03.1008', 1);
INSERT INTO public.seat VALUES (1152, '36.74.03.1008', 2);
INSERT INTO public.seat VALUES (1153, '36.74.03.1008', 3);
INSERT INTO public.seat VALUES (1154, '36.74.03.1008', 4);
INSERT INTO public.seat VALUES (1155, '36.74.03.1008', 5);
INSERT INTO public.seat VALUES (1156, '36.74.03.1008', 6);
INSERT INTO public.seat VALUES (1157, '36.74.03.1008', 7);
INSERT INTO public.seat VALUES (1158, '36.74.03.1008', 8);
INSERT INTO public.seat VALUES (1159, '36.74.03.1008', 9);
INSERT INTO public.seat VALUES (1160, '36.74.03.1008', 10);
INSERT INTO public.seat VALUES (1161, '36.74.03.1008', 11);
INSERT INTO public.seat VALUES (1162, '36.74.03.1008', 12);
INSERT INTO public.seat VALUES (1163, '36.74.03.1008', 13);
INSERT INTO public.seat VALUES (1164, '36.74.03.1008', 14);
INSERT INTO public.seat VALUES (1165, '36.74.03.1008', 15);
INSERT INTO public.seat VALUES (1166, '36.74.03.1008', 16);
INSERT INTO public.seat VALUES (1167, '36.74.03.1008', 17);
INSERT INTO public.seat VALUES (1168, '36.74.03.1008', 18);
INSERT INTO public.seat VALUES (1169, '36.74.03.1008', 19);
INSERT INTO public.seat VALUES (1170, '36.74.03.1008', 20);
INSERT INTO public.seat VALUES (1171, '36.74.03.1008', 21);
INSERT INTO public.seat VALUES (1172, '36.74.03.1008', 22);
INSERT INTO public.seat VALUES (1173, '36.74.03.1008', 23);
INSERT INTO public.seat VALUES (1174, '36.74.03.1008', 24);
INSERT INTO public.seat VALUES (1175, '36.74.03.1008', 25);
INSERT INTO public.seat VALUES (1176, '36.74.03.1008', 26);
INSERT INTO public.seat VALUES (1177, '36.74.03.1008', 27);
INSERT INTO public.seat VALUES (1178, '36.74.03.1008', 28);
INSERT INTO public.seat VALUES (1179, '36.74.03.1008', 29);
INSERT INTO public.seat VALUES (1180, '36.74.03.1008', 30);
INSERT INTO public.seat VALUES (1181, '36.74.03.1008', 31);
INSERT INTO public.seat VALUES (1182, '36.74.03.1008', 32);
INSERT INTO public.seat VALUES (1183, '36.74.03.1008', 33);
INSERT INTO public.seat VALUES (1184, '36.74.03.1008', 34);
INSERT INTO public.seat VALUES (1185, '36.74.03.1008', 35);
INSERT INTO public.seat VALUES (1186, '36.74.03.1008', 36);
INSERT INTO public.seat VALUES (1187, '36.74.03.1008', 37);
INSERT INTO public.seat VALUES (1188, '36.74.03.1008', 38);
INSERT INTO public.seat VALUES (1189, '36.74.03.1008', 39);
INSERT INTO public.seat VALUES (1190, '36.74.03.1008', 40);
INSERT INTO public.seat VALUES (1191, '36.74.03.1008', 41);
INSERT INTO public.seat VALUES (1192, '36.74.03.1008', 42);
INSERT INTO public.seat VALUES (1193, '36.74.03.1008', 43);
INSERT INTO public.seat VALUES (1194, '36.74.03.1008', 44);
INSERT INTO public.seat VALUES (1195, '36.74.03.1008', 45);
INSERT INTO public.seat VALUES (1196, '36.74.03.1008', 46);
INSERT INTO public.seat VALUES (1197, '36.74.03.1008', 47);
INSERT INTO public.seat VALUES (1198, '36.74.03.1008', 48);
INSERT INTO public.seat VALUES (1199, '36.74.03.1008', 49);
INSERT INTO public.seat VALUES (1200, '36.74.03.1008', 50);
INSERT INTO public.seat VALUES (1201, '36.74.03.1009', 1);
INSERT INTO public.seat VALUES (1202, '36.74.03.1009', 2);
INSERT INTO public.seat VALUES (1203, '36.74.03.1009', 3);
INSERT INTO public.seat VALUES (1204, '36.74.03.1009', 4);
INSERT INTO public.seat VALUES (1205, '36.74.03.1009', 5);
INSERT INTO public.seat VALUES (1206, '36.74.03.1009', 6);
INSERT INTO public.seat VALUES (1207, '36.74.03.1009', 7);
INSERT INTO public.seat VALUES (1208, '36.74.03.1009', 8);
INSERT INTO public.seat VALUES (1209, '36.74.03.1009', 9);
INSERT INTO public.seat VALUES (1210, '36.74.03.1009', 10);
INSERT INTO public.seat VALUES (1211, '36.74.03.1009', 11);
INSERT INTO public.seat VALUES (1212, '36.74.03.1009', 12);
INSERT INTO public.seat VALUES (1213, '36.74.03.1009', 13);
INSERT INTO public.seat VALUES (1214, '36.74.03.1009', 14);
INSERT INTO public.seat VALUES (1215, '36.74.03.1009', 15);
INSERT INTO public.seat VALUES (1216, '36.74.03.1009', 16);
INSERT INTO public.seat VALUES (1217, '36.74.03.1009', 17);
INSERT INTO public.seat VALUES (1218, '36.74.03.1009', 18);
INSERT INTO public.seat VALUES (1219, '36.74.03.1009', 19);
INSERT INTO public.seat VALUES (1220, '36.74.03.1009', 20);
INSERT INTO public.seat VALUES (1221, '36.74.03.1009', 21);
INSERT INTO public.seat VALUES (1222, '36.74.03.1009', 22);
INSERT INTO public.seat VALUES (1223, '36.74.03.1009', 23);
INSERT INTO public.seat VALUES (1224, '36.74.03.1009', 24);
INSERT INTO public.seat VALUES (1225, '36.74.03.1009', 25);
INSERT INTO public.seat VALUES (1226, '36.74.03.1009', 26);
INSERT INTO public.seat VALUES (1227, '36.74.03.1009', 27);
INSERT INTO public.seat VALUES (1228, '36.74.03.1009', 28);
INSERT INTO public.seat VALUES (1229, '36.74.03.1009', 29);
INSERT INTO public.seat VALUES (1230, '36.74.03.1009', 30);
INSERT INTO public.seat VALUES (1231, '36.74.03.1009', 31);
INSERT INTO public.seat VALUES (1232, '36.74.03.1009', 32);
INSERT INTO public.seat VALUES (1233, '36.74.03.1009', 33);
INSERT INTO public.seat VALUES (1234, '36.74.03.1009', 34);
INSERT INTO public.seat VALUES (1235, '36.74.03.1009', 35);
INSERT INTO public.seat VALUES (1236, '36.74.03.1009', 36);
INSERT INTO public.seat VALUES (1237, '36.74.03.1009', 37);
INSERT INTO public.seat VALUES (1238, '36.74.03.1009', 38);
INSERT INTO public.seat VALUES (1239, '36.74.03.1009', 39);
INSERT INTO public.seat VALUES (1240, '36.74.03.1009', 40);
INSERT INTO public.seat VALUES (1241, '36.74.03.1009', 41);
INSERT INTO public.seat VALUES (1242, '36.74.03.1009', 42);
INSERT INTO public.seat VALUES (1243, '36.74.03.1009', 43);
INSERT INTO public.seat VALUES (1244, '36.74.03.1009', 44);
INSERT INTO public.seat VALUES (1245, '36.74.03.1009', 45);
INSERT INTO public.seat VALUES (1246, '36.74.03.1009', 46);
INSERT INTO public.seat VALUES (1247, '36.74.03.1009', 47);
INSERT INTO public.seat VALUES (1248, '36.74.03.1009', 48);
INSERT INTO public.seat VALUES (1249, '36.74.03.1009', 49);
INSERT INTO public.seat VALUES (1250, '36.74.03.1009', 50);
INSERT INTO public.seat VALUES (1251, '36.74.03.1010', 1);
INSERT INTO public.seat VALUES (1252, '36.74.03.1010', 2);
INSERT INTO public.seat VALUES (1253, '36.74.03.1010', 3);
INSERT INTO public.seat VALUES (1254, '36.74.03.1010', 4);
INSERT INTO public.seat VALUES (1255, '36.74.03.1010', 5);
INSERT INTO public.seat VALUES (1256, '36.74.03.1010', 6);
INSERT INTO public.seat VALUES (1257, '36.74.03.1010', 7);
INSERT INTO public.seat VALUES (1258, '36.74.03.1010', 8);
INSERT INTO public.seat VALUES (1259, '36.74.03.1010', 9);
INSERT INTO public.seat VALUES (1260, '36.74.03.1010', 10);
INSERT INTO public.seat VALUES (1261, '36.74.03.1010', 11);
INSERT INTO public.seat VALUES (1262, '36.74.03.1010', 12);
INSERT INTO public.seat VALUES (1263, '36.74.03.1010', 13);
INSERT INTO public.seat VALUES (1264, '36.74.03.1010', 14);
INSERT INTO public.seat VALUES (1265, '36.74.03.1010', 15);
INSERT INTO public.seat VALUES (1266, '36.74.03.1010', 16);
INSERT INTO public.seat VALUES (1267, '36.74.03.1010', 17);
INSERT INTO public.seat VALUES (1268, '36.74.03.1010', 18);
INSERT INTO public.seat VALUES (1269, '36.74.03.1010', 19);
INSERT INTO public.seat VALUES (1270, '36.74.03.1010', 20);
INSERT INTO public.seat VALUES (1271, '36.74.03.1010', 21);
INSERT INTO public.seat VALUES (1272, '36.74.03.1010', 22);
INSERT INTO public.seat VALUES (1273, '36.74.03.1010', 23);
INSERT INTO public.seat VALUES (1274, '36.74.03.1010', 24);
INSERT INTO public.seat VALUES (1275, '36.74.03.1010', 25);
INSERT INTO public.seat VALUES (1276, '36.74.03.1010', 26);
INSERT INTO public.seat VALUES (1277, '36.74.03.1010', 27);
INSERT INTO public.seat VALUES (1278, '36.74.03.1010', 28);
INSERT INTO public.seat VALUES (1279, '36.74.03.1010', 29);
INSERT INTO public.seat VALUES (1280, '36.74.03.1010', 30);
INSERT INTO public.seat VALUES (1281, '36.74.03.1010', 31);
INSERT INTO public.seat VALUES (1282, '36.74.03.1010', 32);
INSERT INTO public.seat VALUES (1283, '36.74.03.1010', 33);
INSERT INTO public.seat VALUES (1284, '36.74.03.1010', 34);
INSERT INTO public.seat VALUES (1285, '36.74.03.1010', 35);
INSERT INTO public.seat VALUES (1286, '36.74.03.1010', 36);
INSERT INTO public.seat VALUES (1287, '36.74.03.1010', 37);
INSERT INTO public.seat VALUES (1288, '36.74.03.1010', 38);
INSERT INTO public.seat VALUES (1289, '36.74.03.1010', 39);
INSERT INTO public.seat VALUES (1290, '36.74.03.1010', 40);
INSERT INTO public.seat VALUES (1291, '36.74.03.1010', 41);
INSERT INTO public.seat VALUES (1292, '36.74.03.1010', 42);
INSERT INTO public.seat VALUES (1293, '36.74.03.1010', 43);
INSERT INTO public.seat VALUES (1294, '36.74.03.1010', 44);
INSERT INTO public.seat VALUES (1295, '36.74.03.1010', 45);
INSERT INTO public.seat VALUES (1296, '36.74.03.1010', 46);
INSERT INTO public.seat VALUES (1297, '36.74.03.1010', 47);
INSERT INTO public.seat VALUES (1298, '36.74.03.1010', 48);
INSERT INTO public.seat VALUES (1299, '36.74.03.1010', 49);
INSERT INTO public.seat VALUES (1300, '36.74.03.1010', 50);
INSERT INTO public.seat VALUES (1301, '36.74.03.1011', 1);
INSERT INTO public.seat VALUES (1302, '36.74.03.1011', 2);
INSERT INTO public.seat VALUES (1303, '36.74.03.1011', 3);
INSERT INTO public.seat VALUES (1304, '36.74.03.1011', 4);
INSERT INTO public.seat VALUES (1305, '36.74.03.1011', 5);
INSERT INTO public.seat VALUES (1306, '36.74.03.1011', 6);
INSERT INTO public.seat VALUES (1307, '36.74.03.1011', 7);
INSERT INTO public.seat VALUES (1308, '36.74.03.1011', 8);
INSERT INTO public.seat VALUES (1309, '36.74.03.1011', 9);
INSERT INTO public.seat VALUES (1310, '36.74.03.1011', 10);
INSERT INTO public.seat VALUES (1311, '36.74.03.1011', 11);
INSERT INTO public.seat VALUES (1312, '36.74.03.1011', 12);
INSERT INTO public.seat VALUES (1313, '36.74.03.1011', 13);
INSERT INTO public.seat VALUES (1314, '36.74.03.1011', 14);
INSERT INTO public.seat VALUES (1315, '36.74.03.1011', 15);
INSERT INTO public.seat VALUES (1316, '36.74.03.1011', 16);
INSERT INTO public.seat VALUES (1317, '36.74.03.1011', 17);
INSERT INTO public.seat VALUES (1318, '36.74.03.1011', 18);
INSERT INTO public.seat VALUES (1319, '36.74.03.1011', 19);
INSERT INTO public.seat VALUES (1320, '36.74.03.1011', 20);
INSERT INTO public.seat VALUES (1321, '36.74.03.1011', 21);
INSERT INTO public.seat VALUES (1322, '36.74.03.1011', 22);
INSERT INTO public.seat VALUES (1323, '36.74.03.1011', 23);
INSERT INTO public.seat VALUES (1324, '36.74.03.1011', 24);
INSERT INTO public.seat VALUES (1325, '36.74.03.1011', 25);
INSERT INTO public.seat VALUES (1326, '36.74.03.1011', 26);
INSERT INTO public.seat VALUES (1327, '36.74.03.1011', 27);
INSERT INTO public.seat VALUES (1328, '36.74.03.1011', 28);
INSERT INTO public.seat VALUES (1329, '36.74.03.1011', 29);
INSERT INTO public.seat VALUES (1330, '36.74.03.1011', 30);
INSERT INTO public.seat VALUES (1331, '36.74.03.1011', 31);
INSERT INTO public.seat VALUES (1332, '36.74.03.1011', 32);
INSERT INTO public.seat VALUES (1333, '36.74.03.1011', 33);
INSERT INTO public.seat VALUES (1334, '36.74.03.1011', 34);
INSERT INTO public.seat VALUES (1335, '36.74.03.1011', 35);
INSERT INTO public.seat VALUES (1336, '36.74.03.1011', 36);
INSERT INTO public.seat VALUES (1337, '36.74.03.1011', 37);
INSERT INTO public.seat VALUES (1338, '36.74.03.1011', 38);
INSERT INTO public.seat VALUES (1339, '36.74.03.1011', 39);
INSERT INTO public.seat VALUES (1340, '36.74.03.1011', 40);
INSERT INTO public.seat VALUES (1341, '36.74.03.1011', 41);
INSERT INTO public.seat VALUES (1342, '36.74.03.1011', 42);
INSERT INTO public.seat VALUES (1343, '36.74.03.1011', 43);
INSERT INTO public.seat VALUES (1344, '36.74.03.1011', 44);
INSERT INTO public.seat VALUES (1345, '36.74.03.1011', 45);
INSERT INTO public.seat VALUES (1346, '36.74.03.1011', 46);
INSERT INTO public.seat VALUES (1347, '36.74.03.1011', 47);
INSERT INTO public.seat VALUES (1348, '36.74.03.1011', 48);
INSERT INTO public.seat VALUES (1349, '36.74.03.1011', 49);
INSERT INTO public.seat VALUES (1350, '36.74.03.1011', 50);
INSERT INTO public.seat VALUES (1351, '36.74.04.1001', 1);
INSERT INTO public.seat VALUES (1352, '36.74.04.1001', 2);
INSERT INTO public.seat VALUES (1353, '36.74.04.1001', 3);
INSERT INTO public.seat VALUES (1354, '36.74.04.1001', 4);
INSERT INTO public.seat VALUES (1355, '36.74.04.1001', 5);
INSERT INTO public.seat VALUES (1356, '36.74.04.1001', 6);
INSERT INTO public.seat VALUES (1357, '36.74.04.1001', 7);
INSERT INTO public.seat VALUES (1358, '36.74.04.1001', 8);
INSERT INTO public.seat VALUES (1359, '36.74.04.1001', 9);
INSERT INTO public.seat VALUES (1360, '36.74.04.1001', 10);
INSERT INTO public.seat VALUES (1361, '36.74.04.1001', 11);
INSERT INTO public.seat VALUES (1362, '36.74.04.1001', 12);
INSERT INTO public.seat VALUES (1363, '36.74.04.1001', 13);
INSERT INTO public.seat VALUES (1364, '36.74.04.1001', 14);
INSERT INTO public.seat VALUES (1365, '36.74.04.1001', 15);
INSERT INTO public.seat VALUES (1366, '36.74.04.1001', 16);
INSERT INTO public.seat VALUES (1367, '36.74.04.1001', 17);
INSERT INTO public.seat VALUES (1368, '36.74.04.1001', 18);
INSERT INTO public.seat VALUES (1369, '36.74.04.1001', 19);
INSERT INTO public.seat VALUES (1370, '36.74.04.1001', 20);
INSERT INTO public.seat VALUES (1371, '36.74.04.1001', 21);
INSERT INTO public.seat VALUES (1372, '36.74.04.1001', 22);
INSERT INTO public.seat VALUES (1373, '36.74.04.1001', 23);
INSERT INTO public.seat VALUES (1374, '36.74.04.1001', 24);
INSERT INTO public.seat VALUES (1375, '36.74.04.1001', 25);
INSERT INTO public.seat VALUES (1376, '36.74.04.1001', 26);
INSERT INTO public.seat VALUES (1377, '36.74.04.1001', 27);
INSERT INTO public.seat VALUES (1378, '36.74.04.1001', 28);
INSERT INTO public.seat VALUES (1379, '36.74.04.1001', 29);
INSERT INTO public.seat VALUES (1380, '36.74.04.1001', 30);
INSERT INTO public.seat VALUES (1381, '36.74.04.1001', 31);
INSERT INTO public.seat VALUES (1382, '36.74.04.1001', 32);
INSERT INTO public.seat VALUES (1383, '36.74.04.1001', 33);
INSERT INTO public.seat VALUES (1384, '36.74.04.1001', 34);
INSERT INTO public.seat VALUES (1385, '36.74.04.1001', 35);
INSERT INTO public.seat VALUES (1386, '36.74.04.1001', 36);
INSERT INTO public.seat VALUES (1387, '36.74.04.1001', 37);
INSERT INTO public.seat VALUES (1388, '36.74.04.1001', 38);
INSERT INTO public.seat VALUES (1389, '36.74.04.1001', 39);
INSERT INTO public.seat VALUES (1390, '36.74.04.1001', 40);
INSERT INTO public.seat VALUES (1391, '36.74.04.1001', 41);
INSERT INTO public.seat VALUES (1392, '36.74.04.1001', 42);
INSERT INTO public.seat VALUES (1393, '36.74.04.1001', 43);
INSERT INTO public.seat VALUES (1394, '36.74.04.1001', 44);
INSERT INTO public.seat VALUES (1395, '36.74.04.1001', 45);
INSERT INTO public.seat VALUES (1396, '36.74.04.1001', 46);
INSERT INTO public.seat VALUES (1397, '36.74.04.1001', 47);
INSERT INTO public.seat VALUES (1398, '36.74.04.1001', 48);
INSERT INTO public.seat VALUES (1399, '36.74.04.1001', 49);
INSERT INTO public.seat VALUES (1400, '36.74.04.1001', 50);
INSERT INTO public.seat VALUES (1401, '36.74.04.1002', 1);
INSERT INTO public.seat VALUES (1402, '36.74.04.1002', 2);
INSERT INTO public.seat VALUES (1403, '36.74.04.1002', 3);
INSERT INTO public.seat VALUES (1404, '36.74.04.1002', 4);
INSERT INTO public.seat VALUES (1405, '36.74.04.1002', 5);
INSERT INTO public.seat VALUES (1406, '36.74.04.1002', 6);
INSERT INTO public.seat VALUES (1407, '36.74.04.1002', 7);
INSERT INTO public.seat VALUES (1408, '36.74.04.1002', 8);
INSERT INTO public.seat VALUES (1409, '36.74.04.1002', 9);
INSERT INTO public.seat VALUES (1410, '36.74.04.1002', 10);
INSERT INTO public.seat VALUES (1411, '36.74.04.1002', 11);
INSERT INTO public.seat VALUES (1412, '36.74.04.1002', 12);
INSERT INTO public.seat VALUES (1413, '36.74.04.1002', 13);
INSERT INTO public.seat VALUES (1414, '36.74.04.1002', 14);
INSERT INTO public.seat VALUES (1415, '36.74.04.1002', 15);
INSERT INTO public.seat VALUES (1416, '36.74.04.1002', 16);
INSERT INTO public.seat VALUES (1417, '36.74.04.1002', 17);
INSERT INTO public.seat VALUES (1418, '36.74.04.1002', 18);
INSERT INTO public.seat VALUES (1419, '36.74.04.1002', 19);
INSERT INTO public.seat VALUES (1420, '36.74.04.1002', 20);
INSERT INTO public.seat VALUES (1421, '36.74.04.1002', 21);
INSERT INTO public.seat VALUES (1422, '36.74.04.1002', 22);
INSERT INTO public.seat VALUES (1423, '36.74.04.1002', 23);
INSERT INTO public.seat VALUES (1424, '36.74.04.1002', 24);
INSERT INTO public.seat VALUES (1425, '36.74.04.1002', 25);
INSERT INTO public.seat VALUES (1426, '36.74.04.1002', 26);
INSERT INTO public.seat VALUES (1427, '36.74.04.1002', 27);
INSERT INTO public.seat VALUES (1428, '36.74.04.1002', 28);
INSERT INTO public.seat VALUES (1429, '36.74.04.1002', 29);
INSERT INTO public.seat VALUES (1430, '36.74.04.1002', 30);
INSERT INTO public.seat VALUES (1431, '36.74.04.1002', 31);
INSERT INTO public.seat VALUES (1432, '36.74.04.1002', 32);
INSERT INTO public.seat VALUES (1433, '36.74.04.1002', 33);
INSERT INTO public.seat VALUES (1434, '36.74.04.1002', 34);
INSERT INTO public.seat VALUES (1435, '36.74.04.1002', 35);
INSERT INTO public.seat VALUES (1436, '36.74.04.1002', 36);
INSERT INTO public.seat VALUES (1437, '36.74.04.1002', 37);
INSERT INTO public.seat VALUES (1438, '36.74.04.1002', 38);
INSERT INTO public.seat VALUES (1439, '36.74.04.1002', 39);
INSERT INTO public.seat VALUES (1440, '36.74.04.1002', 40);
INSERT INTO public.seat VALUES (1441, '36.74.04.1002', 41);
INSERT INTO public.seat VALUES (1442, '36.74.04.1002', 42);
INSERT INTO public.seat VALUES (1443, '36.74.04.1002', 43);
INSERT INTO public.seat VALUES (1444, '36.74.04.1002', 44);
INSERT INTO public.seat VALUES (1445, '36.74.04.1002', 45);
INSERT INTO public.seat VALUES (1446, '36.74.04.1002', 46);
INSERT INTO public.seat VALUES (1447, '36.74.04.1002', 47);
INSERT INTO public.seat VALUES (1448, '36.74.04.1002', 48);
INSERT INTO public.seat VALUES (1449, '36.74.04.1002', 49);
INSERT INTO public.seat VALUES (1450, '36.74.04.1002', 50);
INSERT INTO public.seat VALUES (1451, '36.74.04.1003', 1);
INSERT INTO public.seat VALUES (1452, '36.74.04.1003', 2);
INSERT INTO public.seat VALUES (1453, '36.74.04.1003', 3);
INSERT INTO public.seat VALUES (1454, '36.74.04.1003', 4);
INSERT INTO public.seat VALUES (1455, '36.74.04.1003', 5);
INSERT INTO public.seat VALUES (1456, '36.74.04.1003', 6);
INSERT INTO public.seat VALUES (1457, '36.74.04.1003', 7);
INSERT INTO public.seat VALUES (1458, '36.74.04.1003', 8);
INSERT INTO public.seat VALUES (1459, '36.74.04.1003', 9);
INSERT INTO public.seat VALUES (1460, '36.74.04.1003', 10);
INSERT INTO public.seat VALUES (1461, '36.74.04.1003', 11);
INSERT INTO public.seat VALUES (1462, '36.74.04.1003', 12);
INSERT INTO public.seat VALUES (1463, '36.74.04.1003', 13);
INSERT INTO public.seat VALUES (1464, '36.74.04.1003', 14);
INSERT INTO public.seat VALUES (1465, '36.74.04.1003', 15);
INSERT INTO public.seat VALUES (1466, '36.74.04.1003', 16);
INSERT INTO public.seat VALUES (1467, '36.74.04.1003', 17);
INSERT INTO public.seat VALUES (1468, '36.74.04.1003', 18);
INSERT INTO public.seat VALUES (1469, '36.74.04.1003', 19);
INSERT INTO public.seat VALUES (1470, '36.74.04.1003', 20);
INSERT INTO public.seat VALUES (1471, '36.74.04.1003', 21);
INSERT INTO public.seat VALUES (1472, '36.74.04.1003', 22);
INSERT INTO public.seat VALUES (1473, '36.74.04.1003', 23);
INSERT INTO public.seat VALUES (1474, '36.74.04.1003', 24);
INSERT INTO public.seat VALUES (1475, '36.74.04.1003', 25);
INSERT INTO public.seat VALUES (1476, '36.74.04.1003', 26);
INSERT INTO public.seat VALUES (1477, '36.74.04.1003', 27);
INSERT INTO public.seat VALUES (1478, '36.74.04.1003', 28);
INSERT INTO public.seat VALUES (1479, '36.74.04.1003', 29);
INSERT INTO public.seat VALUES (1480, '36.74.04.1003', 30);
INSERT INTO public.seat VALUES (1481, '36.74.04.1003', 31);
INSERT INTO public.seat VALUES (1482, '36.74.04.1003', 32);
INSERT INTO public.seat VALUES (1483, '36.74.04.1003', 33);
INSERT INTO public.seat VALUES (1484, '36.74.04.1003', 34);
INSERT INTO public.seat VALUES (1485, '36.74.04.1003', 35);
INSERT INTO public.seat VALUES (1486, '36.74.04.1003', 36);
INSERT INTO public.seat VALUES (1487, '36.74.04.1003', 37);
INSERT INTO public.seat VALUES (1488, '36.74.04.1003', 38);
INSERT INTO public.seat VALUES (1489, '36.74.04.1003', 39);
INSERT INTO public.seat VALUES (1490, '36.74.04.1003', 40);
INSERT INTO public.seat VALUES (1491, '36.74.04.1003', 41);
INSERT INTO public.seat VALUES (1492, '36.74.04.1003', 42);
INSERT INTO public.seat VALUES (1493, '36.74.04.1003', 43);
INSERT INTO public.seat VALUES (1494, '36.74.04.1003', 44);
INSERT INTO public.seat VALUES (1495, '36.74.04.1003', 45);
INSERT INTO public.seat VALUES (1496, '36.74.04.1003', 46);
INSERT INTO public.seat VALUES (1497, '36.74.04.1003', 47);
INSERT INTO public.seat VALUES (1498, '36.74.04.1003', 48);
INSERT INTO public.seat VALUES (1499, '36.74.04.1003', 49);
INSERT INTO public.seat VALUES (1500, '36.74.04.1003', 50);
INSERT INTO public.seat VALUES (1501, '36.74.04.1004', 1);
INSERT INTO public.seat VALUES (1502, '36.74.04.1004', 2);
INSERT INTO public.seat VALUES (1503, '36.74.04.1004', 3);
INSERT INTO public.seat VALUES (1504, '36.74.04.1004', 4);
INSERT INTO public.seat VALUES (1505, '36.74.04.1004', 5);
INSERT INTO public.seat VALUES (1506, '36.74.04.1004', 6);
INSERT INTO public.seat VALUES (1507, '36.74.04.1004', 7);
INSERT INTO public.seat VALUES (1508, '36.74.04.1004', 8);
INSERT INTO public.seat VALUES (1509, '36.74.04.1004', 9);
INSERT INTO public.seat VALUES (1510, '36.74.04.1004', 10);
INSERT INTO public.seat VALUES (1511, '36.74.04.1004', 11);
INSERT INTO public.seat VALUES (1512, '36.74.04.1004', 12);
INSERT INTO public.seat VALUES (1513, '36.74.04.1004', 13);
INSERT INTO public.seat VALUES (1514, '36.74.04.1004', 14);
INSERT INTO public.seat VALUES (1515, '36.74.04.1004', 15);
INSERT INTO public.seat VALUES (1516, '36.74.04.1004', 16);
INSERT INTO public.seat VALUES (1517, '36.74.04.1004', 17);
INSERT INTO public.seat VALUES (1518, '36.74.04.1004', 18);
INSERT INTO public.seat VALUES (1519, '36.74.04.1004', 19);
INSERT INTO public.seat VALUES (1520, '36.74.04.1004', 20);
INSERT INTO public.seat VALUES (1521, '36.74.04.1004', 21);
INSERT INTO public.seat VALUES (1522, '36.74.04.1004', 22);
INSERT INTO public.seat VALUES (1523, '36.74.04.1004', 23);
INSERT INTO public.seat VALUES (1524, '36.74.04.1004', 24);
INSERT INTO public.seat VALUES (1525, '36.74.04.1004', 25);
INSERT INTO public.seat VALUES (1526, '36.74.04.1004', 26);
INSERT INTO public.seat VALUES (1527, '36.74.04.1004', 27);
INSERT INTO public.seat VALUES (1528, '36.74.04.1004', 28);
INSERT INTO public.seat VALUES (1529, '36.74.04.1004', 29);
INSERT INTO public.seat VALUES (1530, '36.74.04.1004', 30);
INSERT INTO public.seat VALUES (1531, '36.74.04.1004', 31);
INSERT INTO public.seat VALUES (1532, '36.74.04.1004', 32);
INSERT INTO public.seat VALUES (1533, '36.74.04.1004', 33);
INSERT INTO public.seat VALUES (1534, '36.74.04.1004', 34);
INSERT INTO public.seat VALUES (1535, '36.74.04.1004', 35);
INSERT INTO public.seat VALUES (1536, '36.74.04.1004', 36);
INSERT INTO public.seat VALUES (1537, '36.74.04.1004', 37);
INSERT INTO public.seat VALUES (1538, '36.74.04.1004', 38);
INSERT INTO public.seat VALUES (1539, '36.74.04.1004', 39);
INSERT INTO public.seat VALUES (1540, '36.74.04.1004', 40);
INSERT INTO public.seat VALUES (1541, '36.74.04.1004', 41);
INSERT INTO public.seat VALUES (1542, '36.74.04.1004', 42);
INSERT INTO public.seat VALUES (1543, '36.74.04.1004', 43);
INSERT INTO public.seat VALUES (1544, '36.74.04.1004', 44);
INSERT INTO public.seat VALUES (1545, '36.74.04.1004', 45);
INSERT INTO public.seat VALUES (1546, '36.74.04.1004', 46);
INSERT INTO public.seat VALUES (1547, '36.74.04.1004', 47);
INSERT INTO public.seat VALUES (1548, '36.74.04.1004', 48);
INSERT INTO public.seat VALUES (1549, '36.74.04.1004', 49);
INSERT INTO public.seat VALUES (1550, '36.74.04.1004', 50);
INSERT INTO public.seat VALUES (1551, '36.74.04.1005', 1);
INSERT INTO public.seat VALUES (1552, '36.74.04.1005', 2);
INSERT INTO public.seat VALUES (1553, '36.74.04.1005', 3);
INSERT INTO public.seat VALUES (1554, '36.74.04.1005', 4);
INSERT INTO public.seat VALUES (1555, '36.74.04.1005', 5);
INSERT INTO public.seat VALUES (1556, '36.74.04.1005', 6);
INSERT INTO public.seat VALUES (1557, '36.74.04.1005', 7);
INSERT INTO public.seat VALUES (1558, '36.74.04.1005', 8);
INSERT INTO public.seat VALUES (1559, '36.74.04.1005', 9);
INSERT INTO public.seat VALUES (1560, '36.74.04.1005', 10);
INSERT INTO public.seat VALUES (1561, '36.74.04.1005', 11);
INSERT INTO public.seat VALUES (1562, '36.74.04.1005', 12);
INSERT INTO public.seat VALUES (1563, '36.74.04.1005', 13);
INSERT INTO public.seat VALUES (1564, '36.74.04.1005', 14);
INSERT INTO public.seat VALUES (1565, '36.74.04.1005', 15);
INSERT INTO public.seat VALUES (1566, '36.74.04.1005', 16);
INSERT INTO public.seat VALUES (1567, '36.74.04.1005', 17);
INSERT INTO public.seat VALUES (1568, '36.74.04.1005', 18);
INSERT INTO public.seat VALUES (1569, '36.74.04.1005', 19);
INSERT INTO public.seat VALUES (1570, '36.74.04.1005', 20);
INSERT INTO public.seat VALUES (1571, '36.74.04.1005', 21);
INSERT INTO public.seat VALUES (1572, '36.74.04.1005', 22);
INSERT INTO public.seat VALUES (1573, '36.74.04.1005', 23);
INSERT INTO public.seat VALUES (1574, '36.74.04.1005', 24);
INSERT INTO public.seat VALUES (1575, '36.74.04.1005', 25);
INSERT INTO public.seat VALUES (1576, '36.74.04.1005', 26);
INSERT INTO public.seat VALUES (1577, '36.74.04.1005', 27);
INSERT INTO public.seat VALUES (1578, '36.74.04.1005', 28);
INSERT INTO public.seat VALUES (1579, '36.74.04.1005', 29);
INSERT INTO public.seat VALUES (1580, '36.74.04.1005', 30);
INSERT INTO public.seat VALUES (1581, '36.74.04.1005', 31);
INSERT INTO public.seat VALUES (1582, '36.74.04.1005', 32);
INSERT INTO public.seat VALUES (1583, '36.74.04.1005', 33);
INSERT INTO public.seat VALUES (1584, '36.74.04.1005', 34);
INSERT INTO public.seat VALUES (1585, '36.74.04.1005', 35);
INSERT INTO public.seat VALUES (1586, '36.74.04.1005', 36);
INSERT INTO public.seat VALUES (1587, '36.74.04.1005', 37);
INSERT INTO public.seat VALUES (1588, '36.74.04.1005', 38);
INSERT INTO public.seat VALUES (1589, '36.74.04.1005', 39);
INSERT INTO public.seat VALUES (1590, '36.74.04.1005', 40);
INSERT INTO public.seat VALUES (1591, '36.74.04.1005', 41);
INSERT INTO public.seat VALUES (1592, '36.74.04.1005', 42);
INSERT INTO public.seat VALUES (1593, '36.74.04.1005', 43);
INSERT INTO public.seat VALUES (1594, '36.74.04.1005', 44);
INSERT INTO public.seat VALUES (1595, '36.74.04.1005', 45);
INSERT INTO public.seat VALUES (1596, '36.74.04.1005', 46);
INSERT INTO public.seat VALUES (1597, '36.74.04.1005', 47);
INSERT INTO public.seat VALUES (1598, '36.74.04.1005', 48);
INSERT INTO public.seat VALUES (1599, '36.74.04.1005', 49);
INSERT INTO public.seat VALUES (1600, '36.74.04.1005', 50);
INSERT INTO public.seat VALUES (1601, '36.74.04.1006', 1);
INSERT INTO public.seat VALUES (1602, '36.74.04.1006', 2);
INSERT INTO public.seat VALUES (1603, '36.74.04.1006', 3);
INSERT INTO public.seat VALUES (1604, '36.74.04.1006', 4);
INSERT INTO public.seat VALUES (1605, '36.74.04.1006', 5);
INSERT INTO public.seat VALUES (1606, '36.74.04.1006', 6);
INSERT INTO public.seat VALUES (1607, '36.74.04.1006', 7);
INSERT INTO public.seat VALUES (1608, '36.74.04.1006', 8);
INSERT INTO public.seat VALUES (1609, '36.74.04.1006', 9);
INSERT INTO public.seat VALUES (1610, '36.74.04.1006', 10);
INSERT INTO public.seat VALUES (1611, '36.74.04.1006', 11);
INSERT INTO public.seat VALUES (1612, '36.74.04.1006', 12);
INSERT INTO public.seat VALUES (1613, '36.74.04.1006', 13);
INSERT INTO public.seat VALUES (1614, '36.74.04.1006', 14);
INSERT INTO public.seat VALUES (1615, '36.74.04.1006', 15);
INSERT INTO public.seat VALUES (1616, '36.74.04.1006', 16);
INSERT INTO public.seat VALUES (1617, '36.74.04.1006', 17);
INSERT INTO public.seat VALUES (1618, '36.74.04.1006', 18);
INSERT INTO public.seat VALUES (1619, '36.74.04.1006', 19);
INSERT INTO public.seat VALUES (1620, '36.74.04.1006', 20);
INSERT INTO public.seat VALUES (1621, '36.74.04.1006', 21);
INSERT INTO public.seat VALUES (1622, '36.74.04.1006', 22);
INSERT INTO public.seat VALUES (1623, '36.74.04.1006', 23);
INSERT INTO public.seat VALUES (1624, '36.74.04.1006', 24);
INSERT INTO public.seat VALUES (1625, '36.74.04.1006', 25);
INSERT INTO public.seat VALUES (1626, '36.74.04.1006', 26);
INSERT INTO public.seat VALUES (1627, '36.74.04.1006', 27);
INSERT INTO public.seat VALUES (1628, '36.74.04.1006', 28);
INSERT INTO public.seat VALUES (1629, '36.74.04.1006', 29);
INSERT INTO public.seat VALUES (1630, '36.74.04.1006', 30);
INSERT INTO public.seat VALUES (1631, '36.74.04.1006', 31);
INSERT INTO public.seat VALUES (1632, '36.74.04.1006', 32);
INSERT INTO public.seat VALUES (1633, '36.74.04.1006', 33);
INSERT INTO public.seat VALUES (1634, '36.74.04.1006', 34);
INSERT INTO public.seat VALUES (1635, '36.74.04.1006', 35);
INSERT INTO public.seat VALUES (1636, '36.74.04.1006', 36);
INSERT INTO public.seat VALUES (1637, '36.74.04.1006', 37);
INSERT INTO public.seat VALUES (1638, '36.74.04.1006', 38);
INSERT INTO public.seat VALUES (1639, '36.74.04.1006', 39);
INSERT INTO public.seat VALUES (1640, '36.74.04.1006', 40);
INSERT INTO public.seat VALUES (1641, '36.74.04.1006', 41);
INSERT INTO public.seat VALUES (1642, '36.74.04.1006', 42);
INSERT INTO public.seat VALUES (1643, '36.74.04.1006', 43);
INSERT INTO public.seat VALUES (1644, '36.74.04.1006', 44);
INSERT INTO public.seat VALUES (1645, '36.74.04.1006', 45);
INSERT INTO public.seat VALUES (1646, '36.74.04.1006', 46);
INSERT INTO public.seat VALUES (1647, '36.74.04.1006', 47);
INSERT INTO public.seat VALUES (1648, '36.74.04.1006', 48);
INSERT INTO public.seat VALUES (1649, '36.74.04.1006', 49);
INSERT INTO public.seat VALUES (1650, '36.74.04.1006', 50);
INSERT INTO public.seat VALUES (1651, '36.74.04.1007', 1);
INSERT INTO public.seat VALUES (1652, '36.74.04.1007', 2);
INSERT INTO public.seat VALUES (1653, '36.74.04.1007', 3);
INSERT INTO public.seat VALUES (1654, '36.74.04.1007', 4);
INSERT INTO public.seat VALUES (1655, '36.74.04.1007', 5);
INSERT INTO public.seat VALUES (1656, '36.74.04.1007', 6);
INSERT INTO public.seat VALUES (1657, '36.74.04.1007', 7);
INSERT INTO public.seat VALUES (1658, '36.74.04.1007', 8);
INSERT INTO public.seat VALUES (1659, '36.74.04.1007', 9);
INSERT INTO public.seat VALUES (1660, '36.74.04.1007', 10);
INSERT INTO public.seat VALUES (1661, '36.74.04.1007', 11);
INSERT INTO public.seat VALUES (1662, '36.74.04.1007', 12);
INSERT INTO public.seat VALUES (1663, '36.74.04.1007', 13);
INSERT INTO public.seat VALUES (1664, '36.74.04.1007', 14);
INSERT INTO public.seat VALUES (1665, '36.74.04.1007', 15);
INSERT INTO public.seat VALUES (1666, '36.74.04.1007', 16);
INSERT INTO public.seat VALUES (1667, '36.74.04.1007', 17);
INSERT INTO public.seat VALUES (1668, '36.74.04.1007', 18);
INSERT INTO public.seat VALUES (1669, '36.74.04.1007', 19);
INSERT INTO public.seat VALUES (1670, '36.74.04.1007', 20);
INSERT INTO public.seat VALUES (1671, '36.74.04.1007', 21);
INSERT INTO public.seat VALUES (1672, '36.74.04.1007', 22);
INSERT INTO public.seat VALUES (1673, '36.74.04.1007', 23);
INSERT INTO public.seat VALUES (1674, '36.74.04.1007', 24);
INSERT INTO public.seat VALUES (1675, '36.74.04.1007', 25);
INSERT INTO public.seat VALUES (1676, '36.74.04.1007', 26);
INSERT INTO public.seat VALUES (1677, '36.74.04.1007', 27);
INSERT INTO public.seat VALUES (1678, '36.74.04.1007', 28);
INSERT INTO public.seat VALUES (1679, '36.74.04.1007', 29);
INSERT INTO public.seat VALUES (1680, '36.74.04.1007', 30);
INSERT INTO public.seat VALUES (1681, '36.74.04.1007', 31);
INSERT INTO public.seat VALUES (1682, '36.74.04.1007', 32);
INSERT INTO public.seat VALUES (1683, '36.74.04.1007', 33);
INSERT INTO public.seat VALUES (1684, '36.74.04.1007', 34);
INSERT INTO public.seat VALUES (1685, '36.74.04.1007', 35);
INSERT INTO public.seat VALUES (1686, '36.74.04.1007', 36);
INSERT INTO public.seat VALUES (1687, '36.74.04.1007', 37);
INSERT INTO public.seat VALUES (1688, '36.74.04.1007', 38);
INSERT INTO public.seat VALUES (1689, '36.74.04.1007', 39);
INSERT INTO public.seat VALUES (1690, '36.74.04.1007', 40);
INSERT INTO public.seat VALUES (1691, '36.74.04.1007', 41);
INSERT INTO public.seat VALUES (1692, '36.74.04.1007', 42);
INSERT INTO public.seat VALUES (1693, '36.74.04.1007', 43);
INSERT INTO public.seat VALUES (1694, '36.74.04.1007', 44);
INSERT INTO public.seat VALUES (1695, '36.74.04.1007', 45);
INSERT INTO public.seat VALUES (1696, '36.74.04.1007', 46);
INSERT INTO public.seat VALUES (1697, '36.74.04.1007', 47);
INSERT INTO public.seat VALUES (1698, '36.74.04.1007', 48);
INSERT INTO public.seat VALUES (1699, '36.74.04.1007', 49);
INSERT INTO public.seat VALUES (1700, '36.74.04.1007', 50);
INSERT INTO public.seat VALUES (1701, '36.74.05.1001', 1);
INSERT INTO public.seat VALUES (1702, '36.74.05.1001', 2);
INSERT INTO public.seat VALUES (1703, '36.74.05.1001', 3);
INSERT INTO public.seat VALUES (1704, '36.74.05.1001', 4);
INSERT INTO public.seat VALUES (1705, '36.74.05.1001', 5);
INSERT INTO public.seat VALUES (1706, '36.74.05.1001', 6);
INSERT INTO public.seat VALUES (1707, '36.74.05.1001', 7);
INSERT INTO public.seat VALUES (1708, '36.74.05.1001', 8);
INSERT INTO public.seat VALUES (1709, '36.74.05.1001', 9);
INSERT INTO public.seat VALUES (1710, '36.74.05.1001', 10);
INSERT INTO public.seat VALUES (1711, '36.74.05.1001', 11);
INSERT INTO public.seat VALUES (1712, '36.74.05.1001', 12);
INSERT INTO public.seat VALUES (1713, '36.74.05.1001', 13);
INSERT INTO public.seat VALUES (1714, '36.74.05.1001', 14);
INSERT INTO public.seat VALUES (1715, '36.74.05.1001', 15);
INSERT INTO public.seat VALUES (1716, '36.74.05.1001', 16);
INSERT INTO public.seat VALUES (1717, '36.74.05.1001', 17);
INSERT INTO public.seat VALUES (1718, '36.74.05.1001', 18);
INSERT INTO public.seat VALUES (1719, '36.74.05.1001', 19);
INSERT INTO public.seat VALUES (1720, '36.74.05.1001', 20);
INSERT INTO public.seat VALUES (1721, '36.74.05.1001', 21);
INSERT INTO public.seat VALUES (1722, '36.74.05.1001', 22);
INSERT INTO public.seat VALUES (1723, '36.74.05.1001', 23);
INSERT INTO public.seat VALUES (1724, '36.74.05.1001', 24);
INSERT INTO public.seat VALUES (1725, '36.74.05.1001', 25);
INSERT INTO public.seat VALUES (1726, '36.74.05.1001', 26);
INSERT INTO public.seat VALUES (1727, '36.74.05.1001', 27);
INSERT INTO public.seat VALUES (1728, '36.74.05.1001', 28);
INSERT INTO public.seat VALUES (1729, '36.74.05.1001', 29);
INSERT INTO public.seat VALUES (1730, '36.74.05.1001', 30);
INSERT INTO public.seat VALUES (1731, '36.74.05.1001', 31);
INSERT INTO public.seat VALUES (1732, '36.74.05.1001', 32);
INSERT INTO public.seat VALUES (1733, '36.74.05.1001', 33);
INSERT INTO public.seat VALUES (1734, '36.74.05.1001', 34);
INSERT INTO public.seat VALUES (1735, '36.74.05.1001', 35);
INSERT INTO public.seat VALUES (1736, '36.74.05.1001', 36);
INSERT INTO public.seat VALUES (1737, '36.74.05.1001', 37);
INSERT INTO public.seat VALUES (1738, '36.74.05.1001', 38);
INSERT INTO public.seat VALUES (1739, '36.74.05.1001', 39);
INSERT INTO public.seat VALUES (1740, '36.74.05.1001', 40);
INSERT INTO public.seat VALUES (1741, '36.74.05.1001', 41);
INSERT INTO public.seat VALUES (1742, '36.74.05.1001', 42);
INSERT INTO public.seat VALUES (1743, '36.74.05.1001', 43);
INSERT INTO public.seat VALUES (1744, '36.74.05.1001', 44);
INSERT INTO public.seat VALUES (1745, '36.74.05.1001', 45);
INSERT INTO public.seat VALUES (1746, '36.74.05.1001', 46);
INSERT INTO public.seat VALUES (1747, '36.74.05.1001', 47);
INSERT INTO public.seat VALUES (1748, '36.74.05.1001', 48);
INSERT INTO public.seat VALUES (1749, '36.74.05.1001', 49);
INSERT INTO public.seat VALUES (1750, '36.74.05.1001', 50);
INSERT INTO public.seat VALUES (1751, '36.74.05.1002', 1);
INSERT INTO public.seat VALUES (1752, '36.74.05.1002', 2);
INSERT INTO public.seat VALUES (1753, '36.74.05.1002', 3);
INSERT INTO public.seat VALUES (1754, '36.74.05.1002', 4);
INSERT INTO public.seat VALUES (1755, '36.74.05.1002', 5);
INSERT INTO public.seat VALUES (1756, '36.74.05.1002', 6);
INSERT INTO public.seat VALUES (1757, '36.74.05.1002', 7);
INSERT INTO public.seat VALUES (1758, '36.74.05.1002', 8);
INSERT INTO public.seat VALUES (1759, '36.74.05.1002', 9);
INSERT INTO public.seat VALUES (1760, '36.74.05.1002', 10);
INSERT INTO public.seat VALUES (1761, '36.74.05.1002', 11);
INSERT INTO public.seat VALUES (1762, '36.74.05.1002', 12);
INSERT INTO public.seat VALUES (1763, '36.74.05.1002', 13);
INSERT INTO public.seat VALUES (1764, '36.74.05.1002', 14);
INSERT INTO public.seat VALUES (1765, '36.74.05.1002', 15);
INSERT INTO public.seat VALUES (1766, '36.74.05.1002', 16);
INSERT INTO public.seat VALUES (1767, '36.74.05.1002', 17);
INSERT INTO public.seat VALUES (1768, '36.74.05.1002', 18);
INSERT INTO public.seat VALUES (1769, '36.74.05.1002', 19);
INSERT INTO public.seat VALUES (1770, '36.74.05.1002', 20);
INSERT INTO public.seat VALUES (1771, '36.74.05.1002', 21);
INSERT INTO public.seat VALUES (1772, '36.74.05.1002', 22);
INSERT INTO public.seat VALUES (1773, '36.74.05.1002', 23);
INSERT INTO public.seat VALUES (1774, '36.74.05.1002', 24);
INSERT INTO public.seat VALUES (1775, '36.74.05.1002', 25);
INSERT INTO public.seat VALUES (1776, '36.74.05.1002', 26);
INSERT INTO public.seat VALUES (1777, '36.74.05.1002', 27);
INSERT INTO public.seat VALUES (1778, '36.74.05.1002', 28);
INSERT INTO public.seat VALUES (1779, '36.74.05.1002', 29);
INSERT INTO public.seat VALUES (1780, '36.74.05.1002', 30);
INSERT INTO public.seat VALUES (1781, '36.74.05.1002', 31);
INSERT INTO public.seat VALUES (1782, '36.74.05.1002', 32);
INSERT INTO public.seat VALUES (1783, '36.74.05.1002', 33);
INSERT INTO public.seat VALUES (1784, '36.74.05.1002', 34);
INSERT INTO public.seat VALUES (1785, '36.74.05.1002', 35);
INSERT INTO public.seat VALUES (1786, '36.74.05.1002', 36);
INSERT INTO public.seat VALUES (1787, '36.74.05.1002', 37);
INSERT INTO public.seat VALUES (1788, '36.74.05.1002', 38);
INSERT INTO public.seat VALUES (1789, '36.74.05.1002', 39);
INSERT INTO public.seat VALUES (1790, '36.74.05.1002', 40);
INSERT INTO public.seat VALUES (1791, '36.74.05.1002', 41);
INSERT INTO public.seat VALUES (1792, '36.74.05.1002', 42);
INSERT INTO public.seat VALUES (1793, '36.74.05.1002', 43);
INSERT INTO public.seat VALUES (1794, '36.74.05.1002', 44);
INSERT INTO public.seat VALUES (1795, '36.74.05.1002', 45);
INSERT INTO public.seat VALUES (1796, '36.74.05.1002', 46);
INSERT INTO public.seat VALUES (1797, '36.74.05.1002', 47);
INSERT INTO public.seat VALUES (1798, '36.74.05.1002', 48);
INSERT INTO public.seat VALUES (1799, '36.74.05.1002', 49);
INSERT INTO public.seat VALUES (1800, '36.74.05.1002', 50);
INSERT INTO public.seat VALUES (1801, '36.74.05.1003', 1);
INSERT INTO public.seat VALUES (1802, '36.74.05.1003', 2);
INSERT INTO public.seat VALUES (1803, '36.74.05.1003', 3);
INSERT INTO public.seat VALUES (1804, '36.74.05.1003', 4);
INSERT INTO public.seat VALUES (1805, '36.74.05.1003', 5);
INSERT INTO public.seat VALUES (1806, '36.74.05.1003', 6);
INSERT INTO public.seat VALUES (1807, '36.74.05.1003', 7);
INSERT INTO public.seat VALUES (1808, '36.74.05.1003', 8);
INSERT INTO public.seat VALUES (1809, '36.74.05.1003', 9);
INSERT INTO public.seat VALUES (1810, '36.74.05.1003', 10);
INSERT INTO public.seat VALUES (1811, '36.74.05.1003', 11);
INSERT INTO public.seat VALUES (1812, '36.74.05.1003', 12);
INSERT INTO public.seat VALUES (1813, '36.74.05.1003', 13);
INSERT INTO public.seat VALUES (1814, '36.74.05.1003', 14);
INSERT INTO public.seat VALUES (1815, '36.74.05.1003', 15);
INSERT INTO public.seat VALUES (1816, '36.74.05.1003', 16);
INSERT INTO public.seat VALUES (1817, '36.74.05.1003', 17);
INSERT INTO public.seat VALUES (1818, '36.74.05.1003', 18);
INSERT INTO public.seat VALUES (1819, '36.74.05.1003', 19);
INSERT INTO public.seat VALUES (1820, '36.74.05.1003', 20);
INSERT INTO public.seat VALUES (1821, '36.74.05.1003', 21);
INSERT INTO public.seat VALUES (1822, '36.74.05.1003', 22);
INSERT INTO public.seat VALUES (1823, '36.74.05.1003', 23);
INSERT INTO public.seat VALUES (1824, '36.74.05.1003', 24);
INSERT INTO public.seat VALUES (1825, '36.74.05.1003', 25);
INSERT INTO public.seat VALUES (1826, '36.74.05.1003', 26);
INSERT INTO public.seat VALUES (1827, '36.74.05.1003', 27);
INSERT INTO public.seat VALUES (1828, '36.74.05.1003', 28);
INSERT INTO public.seat VALUES (1829, '36.74.05.1003', 29);
INSERT INTO public.seat VALUES (1830, '36.74.05.1003', 30);
INSERT INTO public.seat VALUES (1831, '36.74.05.1003', 31);
INSERT INTO public.seat VALUES (1832, '36.74.05.1003', 32);
INSERT INTO public.seat VALUES (1833, '36.74.05.1003', 33);
INSERT INTO public.seat VALUES (1834, '36.74.05.1003', 34);
INSERT INTO public.seat VALUES (1835, '36.74.05.1003', 35);
INSERT INTO public.seat VALUES (1836, '36.74.05.1003', 36);
INSERT INTO public.seat VALUES (1837, '36.74.05.1003', 37);
INSERT INTO public.seat VALUES (1838, '36.74.05.1003', 38);
INSERT INTO public.seat VALUES (1839, '36.74.05.1003', 39);
INSERT INTO public.seat VALUES (1840, '36.74.05.1003', 40);
INSERT INTO public.seat VALUES (1841, '36.74.05.1003', 41);
INSERT INTO public.seat VALUES (1842, '36.74.05.1003', 42);
INSERT INTO public.seat VALUES (1843, '36.74.05.1003', 43);
INSERT INTO public.seat VALUES (1844, '36.74.05.1003', 44);
INSERT INTO public.seat VALUES (1845, '36.74.05.1003', 45);
INSERT INTO public.seat VALUES (1846, '36.74.05.1003', 46);
INSERT INTO public.seat VALUES (1847, '36.74.05.1003', 47);
INSERT INTO public.seat VALUES (1848, '36.74.05.1003', 48);
INSERT INTO public.seat VALUES (1849, '36.74.05.1003', 49);
INSERT INTO public.seat VALUES (1850, '36.74.05.1003', 50);
INSERT INTO public.seat VALUES (1851, '36.74.05.1004', 1);
INSERT INTO public.seat VALUES (1852, '36.74.05.1004', 2);
INSERT INTO public.seat VALUES (1853, '36.74.05.1004', 3);
INSERT INTO public.seat VALUES (1854, '36.74.05.1004', 4);
INSERT INTO public.seat VALUES (1855, '36.74.05.1004', 5);
INSERT INTO public.seat VALUES (1856, '36.74.05.1004', 6);
INSERT INTO public.seat VALUES (1857, '36.74.05.1004', 7);
INSERT INTO public.seat VALUES (1858, '36.74.05.1004', 8);
INSERT INTO public.seat VALUES (1859, '36.74.05.1004', 9);
INSERT INTO public.seat VALUES (1860, '36.74.05.1004', 10);
INSERT INTO public.seat VALUES (1861, '36.74.05.1004', 11);
INSERT INTO public.seat VALUES (1862, '36.74.05.1004', 12);
INSERT INTO public.seat VALUES (1863, '36.74.05.1004', 13);
INSERT INTO public.seat VALUES (1864, '36.74.05.1004', 14);
INSERT INTO public.seat VALUES (1865, '36.74.05.1004', 15);
INSERT INTO public.seat VALUES (1866, '36.74.05.1004', 16);
INSERT INTO public.seat VALUES (1867, '36.74.05.1004', 17);
INSERT INTO public.seat VALUES (1868, '36.74.05.1004', 18);
INSERT INTO public.seat VALUES (1869, '36.74.05.1004', 19);
INSERT INTO public.seat VALUES (1870, '36.74.05.1004', 20);
INSERT INTO public.seat VALUES (1871, '36.74.05.1004', 21);
INSERT INTO public.seat VALUES (1872, '36.74.05.1004', 22);
INSERT INTO public.seat VALUES (1873, '36.74.05.1004', 23);
INSERT INTO public.seat VALUES (1874, '36.74.05.1004', 24);
INSERT INTO public.seat VALUES (1875, '36.74.05.1004', 25);
INSERT INTO public.seat VALUES (1876, '36.74.05.1004', 26);
INSERT INTO public.seat VALUES (1877, '36.74.05.1004', 27);
INSERT INTO public.seat VALUES (1878, '36.74.05.1004', 28);
INSERT INTO public.seat VALUES (1879, '36.74.05.1004', 29);
INSERT INTO public.seat VALUES (1880, '36.74.05.1004', 30);
INSERT INTO public.seat VALUES (1881, '36.74.05.1004', 31);
INSERT INTO public.seat VALUES (1882, '36.74.05.1004', 32);
INSERT INTO public.seat VALUES (1883, '36.74.05.1004', 33);
INSERT INTO public.seat VALUES (1884, '36.74.05.1004', 34);
INSERT INTO public.seat VALUES (1885, '36.74.05.1004', 35);
INSERT INTO public.seat VALUES (1886, '36.74.05.1004', 36);
INSERT INTO public.seat VALUES (1887, '36.74.05.1004', 37);
INSERT INTO public.seat VALUES (1888, '36.74.05.1004', 38);
INSERT INTO public.seat VALUES (1889, '36.74.05.1004', 39);
INSERT INTO public.seat VALUES (1890, '36.74.05.1004', 40);
INSERT INTO public.seat VALUES (1891, '36.74.05.1004', 41);
INSERT INTO public.seat VALUES (1892, '36.74.05.1004', 42);
INSERT INTO public.seat VALUES (1893, '36.74.05.1004', 43);
INSERT INTO public.seat VALUES (1894, '36.74.05.1004', 44);
INSERT INTO public.seat VALUES (1895, '36.74.05.1004', 45);
INSERT INTO public.seat VALUES (1896, '36.74.05.1004', 46);
INSERT INTO public.seat VALUES (1897, '36.74.05.1004', 47);
INSERT INTO public.seat VALUES (1898, '36.74.05.1004', 48);
INSERT INTO public.seat VALUES (1899, '36.74.05.1004', 49);
INSERT INTO public.seat VALUES (1900, '36.74.05.1004', 50);
INSERT INTO public.seat VALUES (1901, '36.74.05.1005', 1);
INSERT INTO public.seat VALUES (1902, '36.74.05.1005', 2);
INSERT INTO public.seat VALUES (1903, '36.74.05.1005', 3);
INSERT INTO public.seat VALUES (1904, '36.74.05.1005', 4);
INSERT INTO public.seat VALUES (1905, '36.74.05.1005', 5);
INSERT INTO public.seat VALUES (1906, '36.74.05.1005', 6);
INSERT INTO public.seat VALUES (1907, '36.74.05.1005', 7);
INSERT INTO public.seat VALUES (1908, '36.74.05.1005', 8);
INSERT INTO public.seat VALUES (1909, '36.74.05.1005', 9);
INSERT INTO public.seat VALUES (1910, '36.74.05.1005', 10);
INSERT INTO public.seat VALUES (1911, '36.74.05.1005', 11);
INSERT INTO public.seat VALUES (1912, '36.74.05.1005', 12);
INSERT INTO public.seat VALUES (1913, '36.74.05.1005', 13);
INSERT INTO public.seat VALUES (1914, '36.74.05.1005', 14);
INSERT INTO public.seat VALUES (1915, '36.74.05.1005', 15);
INSERT INTO public.seat VALUES (1916, '36.74.05.1005', 16);
INSERT INTO public.seat VALUES (1917, '36.74.05.1005', 17);
INSERT INTO public.seat VALUES (1918, '36.74.05.1005', 18);
INSERT INTO public.seat VALUES (1919, '36.74.05.1005', 19);
INSERT INTO public.seat VALUES (1920, '36.74.05.1005', 20);
INSERT INTO public.seat VALUES (1921, '36.74.05.1005', 21);
INSERT INTO public.seat VALUES (1922, '36.74.05.1005', 22);
INSERT INTO public.seat VALUES (1923, '36.74.05.1005', 23);
INSERT INTO public.seat VALUES (1924, '36.74.05.1005', 24);
INSERT INTO public.seat VALUES (1925, '36.74.05.1005', 25);
INSERT INTO public.seat VALUES (1926, '36.74.05.1005', 26);
INSERT INTO public.seat VALUES (1927, '36.74.05.1005', 27);
INSERT INTO public.seat VALUES (1928, '36.74.05.1005', 28);
INSERT INTO public.seat VALUES (1929, '36.74.05.1005', 29);
INSERT INTO public.seat VALUES (1930, '36.74.05.1005', 30);
INSERT INTO public.seat VALUES (1931, '36.74.05.1005', 31);
INSERT INTO public.seat VALUES (1932, '36.74.05.1005', 32);
INSERT INTO public.seat VALUES (1933, '36.74.05.1005', 33);
INSERT INTO public.seat VALUES (1934, '36.74.05.1005', 34);
INSERT INTO public.seat VALUES (1935, '36.74.05.1005', 35);
INSERT INTO public.seat VALUES (1936, '36.74.05.1005', 36);
INSERT INTO public.seat VALUES (1937, '36.74.05.1005', 37);
INSERT INTO public.seat VALUES (1938, '36.74.05.1005', 38);
INSERT INTO public.seat VALUES (1939, '36.74.05.1005', 39);
INSERT INTO public.seat VALUES (1940, '36.74.05.1005', 40);
INSERT INTO public.seat VALUES (1941, '36.74.05.1005', 41);
INSERT INTO public.seat VALUES (1942, '36.74.05.1005', 42);
INSERT INTO public.seat VALUES (1943, '36.74.05.1005', 43);
INSERT INTO public.seat VALUES (1944, '36.74.05.1005', 44);
INSERT INTO public.seat VALUES (1945, '36.74.05.1005', 45);
INSERT INTO public.seat VALUES (1946, '36.74.05.1005', 46);
INSERT INTO public.seat VALUES (1947, '36.74.05.1005', 47);
INSERT INTO public.seat VALUES (1948, '36.74.05.1005', 48);
INSERT INTO public.seat VALUES (1949, '36.74.05.1005', 49);
INSERT INTO public.seat VALUES (1950, '36.74.05.1005', 50);
INSERT INTO public.seat VALUES (1951, '36.74.05.1006', 1);
INSERT INTO public.seat VALUES (1952, '36.74.05.1006', 2);
INSERT INTO public.seat VALUES (1953, '36.74.05.1006', 3);
INSERT INTO public.seat VALUES (1954, '36.74.05.1006', 4);
INSERT INTO public.seat VALUES (1955, '36.74.05.1006', 5);
INSERT INTO public.seat VALUES (1956, '36.74.05.1006', 6);
INSERT INTO public.seat VALUES (1957, '36.74.05.1006', 7);
INSERT INTO public.seat VALUES (1958, '36.74.05.1006', 8);
INSERT INTO public.seat VALUES (1959, '36.74.05.1006', 9);
INSERT INTO public.seat VALUES (1960, '36.74.05.1006', 10);
INSERT INTO public.seat VALUES (1961, '36.74.05.1006', 11);
INSERT INTO public.seat VALUES (1962, '36.74.05.1006', 12);
INSERT INTO public.seat VALUES (1963, '36.74.05.1006', 13);
INSERT INTO public.seat VALUES (1964, '36.74.05.1006', 14);
INSERT INTO public.seat VALUES (1965, '36.74.05.1006', 15);
INSERT INTO public.seat VALUES (1966, '36.74.05.1006', 16);
INSERT INTO public.seat VALUES (1967, '36.74.05.1006', 17);
INSERT INTO public.seat VALUES (1968, '36.74.05.1006', 18);
INSERT INTO public.seat VALUES (1969, '36.74.05.1006', 19);
INSERT INTO public.seat VALUES (1970, '36.74.05.1006', 20);
INSERT INTO public.seat VALUES (1971, '36.74.05.1006', 21);
INSERT INTO public.seat VALUES (1972, '36.74.05.1006', 22);
INSERT INTO public.seat VALUES (1973, '36.74.05.1006', 23);
INSERT INTO public.seat VALUES (1974, '36.74.05.1006', 24);
INSERT INTO public.seat VALUES (1975, '36.74.05.1006', 25);
INSERT INTO public.seat VALUES (1976, '36.74.05.1006', 26);
INSERT INTO public.seat VALUES (1977, '36.74.05.1006', 27);
INSERT INTO public.seat VALUES (1978, '36.74.05.1006', 28);
INSERT INTO public.seat VALUES (1979, '36.74.05.1006', 29);
INSERT INTO public.seat VALUES (1980, '36.74.05.1006', 30);
INSERT INTO public.seat VALUES (1981, '36.74.05.1006', 31);
INSERT INTO public.seat VALUES (1982, '36.74.05.1006', 32);
INSERT INTO public.seat VALUES (1983, '36.74.05.1006', 33);
INSERT INTO public.seat VALUES (1984, '36.74.05.1006', 34);
INSERT INTO public.seat VALUES (1985, '36.74.05.1006', 35);
INSERT INTO public.seat VALUES (1986, '36.74.05.1006', 36);
INSERT INTO public.seat VALUES (1987, '36.74.05.1006', 37);
INSERT INTO public.seat VALUES (1988, '36.74.05.1006', 38);
INSERT INTO public.seat VALUES (1989, '36.74.05.1006', 39);
INSERT INTO public.seat VALUES (1990, '36.74.05.1006', 40);
INSERT INTO public.seat VALUES (1991, '36.74.05.1006', 41);
INSERT INTO public.seat VALUES (1992, '36.74.05.1006', 42);
INSERT INTO public.seat VALUES (1993, '36.74.05.1006', 43);
INSERT INTO public.seat VALUES (1994, '36.74.05.1006', 44);
INSERT INTO public.seat VALUES (1995, '36.74.05.1006', 45);
INSERT INTO public.seat VALUES (1996, '36.74.05.1006', 46);
INSERT INTO public.seat VALUES (1997, '36.74.05.1006', 47);
INSERT INTO public.seat VALUES (1998, '36.74.05.1006', 48);
INSERT INTO public.seat VALUES (1999, '36.74.05.1006', 49);
INSERT INTO public.seat VALUES (2000, '36.74.05.1006', 50);
INSERT INTO public.seat VALUES (2001, '36.74.06.1001', 1);
INSERT INTO public.seat VALUES (2002, '36.74.06.1001', 2);
INSERT INTO public.seat VALUES (2003, '36.74.06.1001', 3);
INSERT INTO public.seat VALUES (2004, '36.74.06.1001', 4);
INSERT INTO public.seat VALUES (2005, '36.74.06.1001', 5);
INSERT INTO public.seat VALUES (2006, '36.74.06.1001', 6);
INSERT INTO public.seat VALUES (2007, '36.74.06.1001', 7);
INSERT INTO public.seat VALUES (2008, '36.74.06.1001', 8);
INSERT INTO public.seat VALUES (2009, '36.74.06.1001', 9);
INSERT INTO public.seat VALUES (2010, '36.74.06.1001', 10);
INSERT INTO public.seat VALUES (2011, '36.74.06.1001', 11);
INSERT INTO public.seat VALUES (2012, '36.74.06.1001', 12);
INSERT INTO public.seat VALUES (2013, '36.74.06.1001', 13);
INSERT INTO public.seat VALUES (2014, '36.74.06.1001', 14);
INSERT INTO public.seat VALUES (2015, '36.74.06.1001', 15);
INSERT INTO public.seat VALUES (2016, '36.74.06.1001', 16);
INSERT INTO public.seat VALUES (2017, '36.74.06.1001', 17);
INSERT INTO public.seat VALUES (2018, '36.74.06.1001', 18);
INSERT INTO public.seat VALUES (2019, '36.74.06.1001', 19);
INSERT INTO public.seat VALUES (2020, '36.74.06.1001', 20);
INSERT INTO public.seat VALUES (2021, '36.74.06.1001', 21);
INSERT INTO public.seat VALUES (2022, '36.74.06.1001', 22);
INSERT INTO public.seat VALUES (2023, '36.74.06.1001', 23);
INSERT INTO public.seat VALUES (2024, '36.74.06.1001', 24);
INSERT INTO public.seat VALUES (2025, '36.74.06.1001', 25);
INSERT INTO public.seat VALUES (2026, '36.74.06.1001', 26);
INSERT INTO public.seat VALUES (2027, '36.74.06.1001', 27);
INSERT INTO public.seat VALUES (2028, '36.74.06.1001', 28);
INSERT INTO public.seat VALUES (2029, '36.74.06.1001', 29);
INSERT INTO public.seat VALUES (2030, '36.74.06.1001', 30);
INSERT INTO public.seat VALUES (2031, '36.74.06.1001', 31);
INSERT INTO public.seat VALUES (2032, '36.74.06.1001', 32);
INSERT INTO public.seat VALUES (2033, '36.74.06.1001', 33);
INSERT INTO public.seat VALUES (2034, '36.74.06.1001', 34);
INSERT INTO public.seat VALUES (2035, '36.74.06.1001', 35);
INSERT INTO public.seat VALUES (2036, '36.74.06.1001', 36);
INSERT INTO public.seat VALUES (2037, '36.74.06.1001', 37);
INSERT INTO public.seat VALUES (2038, '36.74.06.1001', 38);
INSERT INTO public.seat VALUES (2039, '36.74.06.1001', 39);
INSERT INTO public.seat VALUES (2040, '36.74.06.1001', 40);
INSERT INTO public.seat VALUES (2041, '36.74.06.1001', 41);
INSERT INTO public.seat VALUES (2042, '36.74.06.1001', 42);
INSERT INTO public.seat VALUES (2043, '36.74.06.1001', 43);
INSERT INTO public.seat VALUES (2044, '36.74.06.1001', 44);
INSERT INTO public.seat VALUES (2045, '36.74.06.1001', 45);
INSERT INTO public.seat VALUES (2046, '36.74.06.1001', 46);
INSERT INTO public.seat VALUES (2047, '36.74.06.1001', 47);
INSERT INTO public.seat VALUES (2048, '36.74.06.1001', 48);
INSERT INTO public.seat VALUES (2049, '36.74.06.1001', 49);
INSERT INTO public.seat VALUES (2050, '36.74.06.1001', 50);
INSERT INTO public.seat VALUES (2051, '36.74.06.1002', 1);
INSERT INTO public.seat VALUES (2052, '36.74.06.1002', 2);
INSERT INTO public.seat VALUES (2053, '36.74.06.1002', 3);
INSERT INTO public.seat VALUES (2054, '36.74.06.1002', 4);
INSERT INTO public.seat VALUES (2055, '36.74.06.1002', 5);
INSERT INTO public.seat VALUES (2056, '36.74.06.1002', 6);
INSERT INTO public.seat VALUES (2057, '36.74.06.1002', 7);
INSERT INTO public.seat VALUES (2058, '36.74.06.1002', 8);
INSERT INTO public.seat VALUES (2059, '36.74.06.1002', 9);
INSERT INTO public.seat VALUES (2060, '36.74.06.1002', 10);
INSERT INTO public.seat VALUES (2061, '36.74.06.1002', 11);
INSERT INTO public.seat VALUES (2062, '36.74.06.1002', 12);
INSERT INTO public.seat VALUES (2063, '36.74.06.1002', 13);
INSERT INTO public.seat VALUES (2064, '36.74.06.1002', 14);
INSERT INTO public.seat VALUES (2065, '36.74.06.1002', 15);
INSERT INTO public.seat VALUES (2066, '36.74.06.1002', 16);
INSERT INTO public.seat VALUES (2067, '36.74.06.1002', 17);
INSERT INTO public.seat VALUES (2068, '36.74.06.1002', 18);
INSERT INTO public.seat VALUES (2069, '36.74.06.1002', 19);
INSERT INTO public.seat VALUES (2070, '36.74.06.1002', 20);
INSERT INTO public.seat VALUES (2071, '36.74.06.1002', 21);
INSERT INTO public.seat VALUES (2072, '36.74.06.1002', 22);
INSERT INTO public.seat VALUES (2073, '36.74.06.1002', 23);
INSERT INTO public.seat VALUES (2074, '36.74.06.1002', 24);
INSERT INTO public.seat VALUES (2075, '36.74.06.1002', 25);
INSERT INTO public.seat VALUES (2076, '36.74.06.1002', 26);
INSERT INTO public.seat VALUES (2077, '36.74.06.1002', 27);
INSERT INTO public.seat VALUES (2078, '36.74.06.1002', 28);
INSERT INTO public.seat VALUES (2079, '36.74.06.1002', 29);
INSERT INTO public.seat VALUES (2080, '36.74.06.1002', 30);
INSERT INTO public.seat VALUES (2081, '36.74.06.1002', 31);
INSERT INTO public.seat VALUES (2082, '36.74.06.1002', 32);
INSERT INTO public.seat VALUES (2083, '36.74.06.1002', 33);
INSERT INTO public.seat VALUES (2084, '36.74.06.1002', 34);
INSERT INTO public.seat VALUES (2085, '36.74.06.1002', 35);
INSERT INTO public.seat VALUES (2086, '36.74.06.1002', 36);
INSERT INTO public.seat VALUES (2087, '36.74.06.1002', 37);
INSERT INTO public.seat VALUES (2088, '36.74.06.1002', 38);
INSERT INTO public.seat VALUES (2089, '36.74.06.1002', 39);
INSERT INTO public.seat VALUES (2090, '36.74.06.1002', 40);
INSERT INTO public.seat VALUES (2091, '36.74.06.1002', 41);
INSERT INTO public.seat VALUES (2092, '36.74.06.1002', 42);
INSERT INTO public.seat VALUES (2093, '36.74.06.1002', 43);
INSERT INTO public.seat VALUES (2094, '36.74.06.1002', 44);
INSERT INTO public.seat VALUES (2095, '36.74.06.1002', 45);
INSERT INTO public.seat VALUES (2096, '36.74.06.1002', 46);
INSERT INTO public.seat VALUES (2097, '36.74.06.1002', 47);
INSERT INTO public.seat VALUES (2098, '36.74.06.1002', 48);
INSERT INTO public.seat VALUES (2099, '36.74.06.1002', 49);
INSERT INTO public.seat VALUES (2100, '36.74.06.1002', 50);
INSERT INTO public.seat VALUES (2101, '36.74.06.1003', 1);
INSERT INTO public.seat VALUES (2102, '36.74.06.1003', 2);
INSERT INTO public.seat VALUES (2103, '36.74.06.1003', 3);
INSERT INTO public.seat VALUES (2104, '36.74.06.1003', 4);
INSERT INTO public.seat VALUES (2105, '36.74.06.1003', 5);
INSERT INTO public.seat VALUES (2106, '36.74.06.1003', 6);
INSERT INTO public.seat VALUES (2107, '36.74.06.1003', 7);
INSERT INTO public.seat VALUES (2108, '36.74.06.1003', 8);
INSERT INTO public.seat VALUES (2109, '36.74.06.1003', 9);
INSERT INTO public.seat VALUES (2110, '36.74.06.1003', 10);
INSERT INTO public.seat VALUES (2111, '36.74.06.1003', 11);
INSERT INTO public.seat VALUES (2112, '36.74.06.1003', 12);
INSERT INTO public.seat VALUES (2113, '36.74.06.1003', 13);
INSERT INTO public.seat VALUES (2114, '36.74.06.1003', 14);
INSERT INTO public.seat VALUES (2115, '36.74.06.1003', 15);
INSERT INTO public.seat VALUES (2116, '36.74.06.1003', 16);
INSERT INTO public.seat VALUES (2117, '36.74.06.1003', 17);
INSERT INTO public.seat VALUES (2118, '36.74.06.1003', 18);
INSERT INTO public.seat VALUES (2119, '36.74.06.1003', 19);
INSERT INTO public.seat VALUES (2120, '36.74.06.1003', 20);
INSERT INTO public.seat VALUES (2121, '36.74.06.1003', 21);
INSERT INTO public.seat VALUES (2122, '36.74.06.1003', 22);
INSERT INTO public.seat VALUES (2123, '36.74.06.1003', 23);
INSERT INTO public.seat VALUES (2124, '36.74.06.1003', 24);
INSERT INTO public.seat VALUES (2125, '36.74.06.1003', 25);
INSERT INTO public.seat VALUES (2126, '36.74.06.1003', 26);
INSERT INTO public.seat VALUES (2127, '36.74.06.1003', 27);
INSERT INTO public.seat VALUES (2128, '36.74.06.1003', 28);
INSERT INTO public.seat VALUES (2129, '36.74.06.1003', 29);
INSERT INTO public.seat VALUES (2130, '36.74.06.1003', 30);
INSERT INTO public.seat VALUES (2131, '36.74.06.1003', 31);
INSERT INTO public.seat VALUES (2132, '36.74.06.1003', 32);
INSERT INTO public.seat VALUES (2133, '36.74.06.1003', 33);
INSERT INTO public.seat VALUES (2134, '36.74.06.1003', 34);
INSERT INTO public.seat VALUES (2135, '36.74.06.1003', 35);
INSERT INTO public.seat VALUES (2136, '36.74.06.1003', 36);
INSERT INTO public.seat VALUES (2137, '36.74.06.1003', 37);
INSERT INTO public.seat VALUES (2138, '36.74.06.1003', 38);
INSERT INTO public.seat VALUES (2139, '36.74.06.1003', 39);
INSERT INTO public.seat VALUES (2140, '36.74.06.1003', 40);
INSERT INTO public.seat VALUES (2141, '36.74.06.1003', 41);
INSERT INTO public.seat VALUES (2142, '36.74.06.1003', 42);
INSERT INTO public.seat VALUES (2143, '36.74.06.1003', 43);
INSERT INTO public.seat VALUES (2144, '36.74.06.1003', 44);
INSERT INTO public.seat VALUES (2145, '36.74.06.1003', 45);
INSERT INTO public.seat VALUES (2146, '36.74.06.1003', 46);
INSERT INTO public.seat VALUES (2147, '36.74.06.1003', 47);
INSERT INTO public.seat VALUES (2148, '36.74.06.1003', 48);
INSERT INTO public.seat VALUES (2149, '36.74.06.1003', 49);
INSERT INTO public.seat VALUES (2150, '36.74.06.1003', 50);
INSERT INTO public.seat VALUES (2151, '36.74.06.1004', 1);
INSERT INTO public.seat VALUES (2152, '36.74.06.1004', 2);
INSERT INTO public.seat VALUES (2153, '36.74.06.1004', 3);
INSERT INTO public.seat VALUES (2154, '36.74.06.1004', 4);
INSERT INTO public.seat VALUES (2155, '36.74.06.1004', 5);
INSERT INTO public.seat VALUES (2156, '36.74.06.1004', 6);
INSERT INTO public.seat VALUES (2157, '36.74.06.1004', 7);
INSERT INTO public.seat VALUES (2158, '36.74.06.1004', 8);
INSERT INTO public.seat VALUES (2159, '36.74.06.1004', 9);
INSERT INTO public.seat VALUES (2160, '36.74.06.1004', 10);
INSERT INTO public.seat VALUES (2161, '36.74.06.1004', 11);
INSERT INTO public.seat VALUES (2162, '36.74.06.1004', 12);
INSERT INTO public.seat VALUES (2163, '36.74.06.1004', 13);
INSERT INTO public.seat VALUES (2164, '36.74.06.1004', 14);
INSERT INTO public.seat VALUES (2165, '36.74.06.1004', 15);
INSERT INTO public.seat VALUES (2166, '36.74.06.1004', 16);
INSERT INTO public.seat VALUES (2167, '36.74.06.1004', 17);
INSERT INTO public.seat VALUES (2168, '36.74.06.1004', 18);
INSERT INTO public.seat VALUES (2169, '36.74.06.1004', 19);
INSERT INTO public.seat VALUES (2170, '36.74.06.1004', 20);
INSERT INTO public.seat VALUES (2171, '36.74.06.1004', 21);
INSERT INTO public.seat VALUES (2172, '36.74.06.1004', 22);
INSERT INTO public.seat VALUES (2173, '36.74.06.1004', 23);
INSERT INTO public.seat VALUES (2174, '36.74.06.1004', 24);
INSERT INTO public.seat VALUES (2175, '36.74.06.1004', 25);
INSERT INTO public.seat VALUES (2176, '36.74.06.1004', 26);
INSERT INTO public.seat VALUES (2177, '36.74.06.1004', 27);
INSERT INTO public.seat VALUES (2178, '36.74.06.1004', 28);
INSERT INTO public.seat VALUES (2179, '36.74.06.1004', 29);
INSERT INTO public.seat VALUES (2180, '36.74.06.1004', 30);
INSERT INTO public.seat VALUES (2181, '36.74.06.1004', 31);
INSERT INTO public.seat VALUES (2182, '36.74.06.1004', 32);
INSERT INTO public.seat VALUES (2183, '36.74.06.1004', 33);
INSERT INTO public.seat VALUES (2184, '36.74.06.1004', 34);
INSERT INTO public.seat VALUES (2185, '36.74.06.1004', 35);
INSERT INTO public.seat VALUES (2186, '36.74.06.1004', 36);
INSERT INTO public.seat VALUES (2187, '36.74.06.1004', 37);
INSERT INTO public.seat VALUES (2188, '36.74.06.1004', 38);
INSERT INTO public.seat VALUES (2189, '36.74.06.1004', 39);
INSERT INTO public.seat VALUES (2190, '36.74.06.1004', 40);
INSERT INTO public.seat VALUES (2191, '36.74.06.1004', 41);
INSERT INTO public.seat VALUES (2192, '36.74.06.1004', 42);
INSERT INTO public.seat VALUES (2193, '36.74.06.1004', 43);
INSERT INTO public.seat VALUES (2194, '36.74.06.1004', 44);
INSERT INTO public.seat VALUES (2195, '36.74.06.1004', 45);
INSERT INTO public.seat VALUES (2196, '36.74.06.1004', 46);
INSERT INTO public.seat VALUES (2197, '36.74.06.1004', 47);
INSERT INTO public.seat VALUES (2198, '36.74.06.1004', 48);
INSERT INTO public.seat VALUES (2199, '36.74.06.1004', 49);
INSERT INTO public.seat VALUES (2200, '36.74.06.1004', 50);
INSERT INTO public.seat VALUES (2201, '36.74.06.1005', 1);
INSERT INTO public.seat VALUES (2202, '36.74.06.1005', 2);
INSERT INTO public.seat VALUES (2203, '36.74.06.1005', 3);
INSERT INTO public.seat VALUES (2204, '36.74.06.1005', 4);
INSERT INTO public.seat VALUES (2205, '36.74.06.1005', 5);
INSERT INTO public.seat VALUES (2206, '36.74.06.1005', 6);
INSERT INTO public.seat VALUES (2207, '36.74.06.1005', 7);
INSERT INTO public.seat VALUES (2208, '36.74.06.1005', 8);
INSERT INTO public.seat VALUES (2209, '36.74.06.1005', 9);
INSERT INTO public.seat VALUES (2210, '36.74.06.1005', 10);
INSERT INTO public.seat VALUES (2211, '36.74.06.1005', 11);
INSERT INTO public.seat VALUES (2212, '36.74.06.1005', 12);
INSERT INTO public.seat VALUES (2213, '36.74.06.1005', 13);
INSERT INTO public.seat VALUES (2214, '36.74.06.1005', 14);
INSERT INTO public.seat VALUES (2215, '36.74.06.1005', 15);
INSERT INTO public.seat VALUES (2216, '36.74.06.1005', 16);
INSERT INTO public.seat VALUES (2217, '36.74.06.1005', 17);
INSERT INTO public.seat VALUES (2218, '36.74.06.1005', 18);
INSERT INTO public.seat VALUES (2219, '36.74.06.1005', 19);
INSERT INTO public.seat VALUES (2220, '36.74.06.1005', 20);
INSERT INTO public.seat VALUES (2221, '36.74.06.1005', 21);
INSERT INTO public.seat VALUES (2222, '36.74.06.1005', 22);
INSERT INTO public.seat VALUES (2223, '36.74.06.1005', 23);
INSERT INTO public.seat VALUES (2224, '36.74.06.1005', 24);
INSERT INTO public.seat VALUES (2225, '36.74.06.1005', 25);
INSERT INTO public.seat VALUES (2226, '36.74.06.1005', 26);
INSERT INTO public.seat VALUES (2227, '36.74.06.1005', 27);
INSERT INTO public.seat VALUES (2228, '36.74.06.1005', 28);
INSERT INTO public.seat VALUES (2229, '36.74.06.1005', 29);
INSERT INTO public.seat VALUES (2230, '36.74.06.1005', 30);
INSERT INTO public.seat VALUES (2231, '36.74.06.1005', 31);
INSERT INTO public.seat VALUES (2232, '36.74.06.1005', 32);
INSERT INTO public.seat VALUES (2233, '36.74.06.1005', 33);
INSERT INTO public.seat VALUES (2234, '36.74.06.1005', 34);
INSERT INTO public.seat VALUES (2235, '36.74.06.1005', 35);
INSERT INTO public.seat VALUES (2236, '36.74.06.1005', 36);
INSERT INTO public.seat VALUES (2237, '36.74.06.1005', 37);
INSERT INTO public.seat VALUES (2238, '36.74.06.1005', 38);
INSERT INTO public.seat VALUES (2239, '36.74.06.1005', 39);
INSERT INTO public.seat VALUES (2240, '36.74.06.1005', 40);
INSERT INTO public.seat VALUES (2241, '36.74.06.1005', 41);
INSERT INTO public.seat VALUES (2242, '36.74.06.1005', 42);
INSERT INTO public.seat VALUES (2243, '36.74.06.1005', 43);
INSERT INTO public.seat VALUES (2244, '36.74.06.1005', 44);
INSERT INTO public.seat VALUES (2245, '36.74.06.1005', 45);
INSERT INTO public.seat VALUES (2246, '36.74.06.1005', 46);
INSERT INTO public.seat VALUES (2247, '36.74.06.1005', 47);
INSERT INTO public.seat VALUES (2248, '36.74.06.1005', 48);
INSERT INTO public.seat VALUES (2249, '36.74.06.1005', 49);
INSERT INTO public.seat VALUES (2250, '36.74.06.1005', 50);
INSERT INTO public.seat VALUES (2251, '36.74.06.1006', 1);
INSERT INTO public.seat VALUES (2252, '36.74.06.1006', 2);
INSERT INTO public.seat VALUES (2253, '36.74.06.1006', 3);
INSERT INTO public.seat VALUES (2254, '36.74.06.1006', 4);
INSERT INTO public.seat VALUES (2255, '36.74.06.1006', 5);
INSERT INTO public.seat VALUES (2256, '36.74.06.1006', 6);
INSERT INTO public.seat VALUES (2257, '36.74.06.1006', 7);
INSERT INTO public.seat VALUES (2258, '36.74.06.1006', 8);
INSERT INTO public.seat VALUES (2259, '36.74.06.1006', 9);
INSERT INTO public.seat VALUES (2260, '36.74.06.1006', 10);
INSERT INTO public.seat VALUES (2261, '36.74.06.1006', 11);
INSERT INTO public.seat VALUES (2262, '36.74.06.1006', 12);
INSERT INTO public.seat VALUES (2263, '36.74.06.1006', 13);
INSERT INTO public.seat VALUES (2264, '36.74.06.1006', 14);
INSERT INTO public.seat VALUES (2265, '36.74.06.1006', 15);
INSERT INTO public.seat VALUES (2266, '36.74.06.1006', 16);
INSERT INTO public.seat VALUES (2267, '36.74.06.1006', 17);
INSERT INTO public.seat VALUES (2268, '36.74.06.1006', 18);
INSERT INTO public.seat VALUES (2269, '36.74.06.1006', 19);
INSERT INTO public.seat VALUES (2270, '36.74.06.1006', 20);
INSERT INTO public.seat VALUES (2271, '36.74.06.1006', 21);
INSERT INTO public.seat VALUES (2272, '36.74.06.1006', 22);
INSERT INTO public.seat VALUES (2273, '36.74.06.1006', 23);
INSERT INTO public.seat VALUES (2274, '36.74.06.1006', 24);
INSERT INTO public.seat VALUES (2275, '36.74.06.1006', 25);
INSERT INTO public.seat VALUES (2276, '36.74.06.1006', 26);
INSERT INTO public.seat VALUES (2277, '36.74.06.1006', 27);
INSERT INTO public.seat VALUES (2278, '36.74.06.1006', 28);
INSERT INTO public.seat VALUES (2279, '36.74.06.1006', 29);
INSERT INTO public.seat VALUES (2280, '36.74.06.1006', 30);
INSERT INTO public.seat VALUES (2281, '36.74.06.1006', 31);
INSERT INTO public.seat VALUES (2282, '36.74.06.1006', 32);
INSERT INTO public.seat VALUES (2283, '36.74.06.1006', 33);
INSERT INTO public.seat VALUES (2284, '36.74.06.1006', 34);
INSERT INTO public.seat VALUES (2285, '36.74.06.1006', 35);
INSERT INTO public.seat VALUES (2286, '36.74.06.1006', 36);
INSERT INTO public.seat VALUES (2287, '36.74.06.1006', 37);
INSERT INTO public.seat VALUES (2288, '36.74.06.1006', 38);
INSERT INTO public.seat VALUES (2289, '36.74.06.1006', 39);
INSERT INTO public.seat VALUES (2290, '36.74.06.1006', 40);
INSERT INTO public.seat VALUES (2291, '36.74.06.1006', 41);
INSERT INTO public.seat VALUES (2292, '36.74.06.1006', 42);
INSERT INTO public.seat VALUES (2293, '36.74.06.1006', 43);
INSERT INTO public.seat VALUES (2294, '36.74.06.1006', 44);
INSERT INTO public.seat VALUES (2295, '36.74.06.1006', 45);
INSERT INTO public.seat VALUES (2296, '36.74.06.1006', 46);
INSERT INTO public.seat VALUES (2297, '36.74.06.1006', 47);
INSERT INTO public.seat VALUES (2298, '36.74.06.1006', 48);
INSERT INTO public.seat VALUES (2299, '36.74.06.1006', 49);
INSERT INTO public.seat VALUES (2300, '36.74.06.1006', 50);
INSERT INTO public.seat VALUES (2301, '36.74.06.1007', 1);
INSERT INTO public.seat VALUES (2302, '36.74.06.1007', 2);
INSERT INTO public.seat VALUES (2303, '36.74.06.1007', 3);
INSERT INTO public.seat VALUES (2304, '36.74.06.1007', 4);
INSERT INTO public.seat VALUES (2305, '36.74.06.1007', 5);
INSERT INTO public.seat VALUES (2306, '36.74.06.1007', 6);
INSERT INTO public.seat VALUES (2307, '36.74.06.1007', 7);
INSERT INTO public.seat VALUES (2308, '36.74.06.1007', 8);
INSERT INTO public.seat VALUES (2309, '36.74.06.1007', 9);
INSERT INTO public.seat VALUES (2310, '36.74.06.1007', 10);
INSERT INTO public.seat VALUES (2311, '36.74.06.1007', 11);
INSERT INTO public.seat VALUES (2312, '36.74.06.1007', 12);
INSERT INTO public.seat VALUES (2313, '36.74.06.1007', 13);
INSERT INTO public.seat VALUES (2314, '36.74.06.1007', 14);
INSERT INTO public.seat VALUES (2315, '36.74.06.1007', 15);
INSERT INTO public.seat VALUES (2316, '36.74.06.1007', 16);
INSERT INTO public.seat VALUES (2317, '36.74.06.1007', 17);
INSERT INTO public.seat VALUES (2318, '36.74.06.1007', 18);
INSERT INTO public.seat VALUES (2319, '36.74.06.1007', 19);
INSERT INTO public.seat VALUES (2320, '36.74.06.1007', 20);
INSERT INTO public.seat VALUES (2321, '36.74.06.1007', 21);
INSERT INTO public.seat VALUES (2322, '36.74.06.1007', 22);
INSERT INTO public.seat VALUES (2323, '36.74.06.1007', 23);
INSERT INTO public.seat VALUES (2324, '36.74.06.1007', 24);
INSERT INTO public.seat VALUES (2325, '36.74.06.1007', 25);
INSERT INTO public.seat VALUES (2326, '36.74.06.1007', 26);
INSERT INTO public.seat VALUES (2327, '36.74.06.1007', 27);
INSERT INTO public.seat VALUES (2328, '36.74.06.1007', 28);
INSERT INTO public.seat VALUES (2329, '36.74.06.1007', 29);
INSERT INTO public.seat VALUES (2330, '36.74.06.1007', 30);
INSERT INTO public.seat VALUES (2331, '36.74.06.1007', 31);
INSERT INTO public.seat VALUES (2332, '36.74.06.1007', 32);
INSERT INTO public.seat VALUES (2333, '36.74.06.1007', 33);
INSERT INTO public.seat VALUES (2334, '36.74.06.1007', 34);
INSERT INTO public.seat VALUES (2335, '36.74.06.1007', 35);
INSERT INTO public.seat VALUES (2336, '36.74.06.1007', 36);
INSERT INTO public.seat VALUES (2337, '36.74.06.1007', 37);
INSERT INTO public.seat VALUES (2338, '36.74.06.1007', 38);
INSERT INTO public.seat VALUES (2339, '36.74.06.1007', 39);
INSERT INTO public.seat VALUES (2340, '36.74.06.1007', 40);
INSERT INTO public.seat VALUES (2341, '36.74.06.1007', 41);
INSERT INTO public.seat VALUES (2342, '36.74.06.1007', 42);
INSERT INTO public.seat VALUES (2343, '36.74.06.1007', 43);
INSERT INTO public.seat VALUES (2344, '36.74.06.1007', 44);
INSERT INTO public.seat VALUES (2345, '36.74.06.1007', 45);
INSERT INTO public.seat VALUES (2346, '36.74.06.1007', 46);
INSERT INTO public.seat VALUES (2347, '36.74.06.1007', 47);
INSERT INTO public.seat VALUES (2348, '36.74.06.1007', 48);
INSERT INTO public.seat VALUES (2349, '36.74.06.1007', 49);
INSERT INTO public.seat VALUES (2350, '36.74.06.1007', 50);
INSERT INTO public.seat VALUES (2351, '36.74.06.1008', 1);
INSERT INTO public.seat VALUES (2352, '36.74.06.1008', 2);
INSERT INTO public.seat VALUES (2353, '36.74.06.1008', 3);
INSERT INTO public.seat VALUES (2354, '36.74.06.1008', 4);
INSERT INTO public.seat VALUES (2355, '36.74.06.1008', 5);
INSERT INTO public.seat VALUES (2356, '36.74.06.1008', 6);
INSERT INTO public.seat VALUES (2357, '36.74.06.1008', 7);
INSERT INTO public.seat VALUES (2358, '36.74.06.1008', 8);
INSERT INTO public.seat VALUES (2359, '36.74.06.1008', 9);
INSERT INTO public.seat VALUES (2360, '36.74.06.1008', 10);
INSERT INTO public.seat VALUES (2361, '36.74.06.1008', 11);
INSERT INTO public.seat VALUES (2362, '36.74.06.1008', 12);
INSERT INTO public.seat VALUES (2363, '36.74.06.1008', 13);
INSERT INTO public.seat VALUES (2364, '36.74.06.1008', 14);
INSERT INTO public.seat VALUES (2365, '36.74.06.1008', 15);
INSERT INTO public.seat VALUES (2366, '36.74.06.1008', 16);
INSERT INTO public.seat VALUES (2367, '36.74.06.1008', 17);
INSERT INTO public.seat VALUES (2368, '36.74.06.1008', 18);
INSERT INTO public.seat VALUES (2369, '36.74.06.1008', 19);
INSERT INTO public.seat VALUES (2370, '36.74.06.1008', 20);
INSERT INTO public.seat VALUES (2371, '36.74.06.1008', 21);
INSERT INTO public.seat VALUES (2372, '36.74.06.1008', 22);
INSERT INTO public.seat VALUES (2373, '36.74.06.1008', 23);
INSERT INTO public.seat VALUES (2374, '36.74.06.1008', 24);
INSERT INTO public.seat VALUES (2375, '36.74.06.1008', 25);
INSERT INTO public.seat VALUES (2376, '36.74.06.1008', 26);
INSERT INTO public.seat VALUES (2377, '36.74.06.1008', 27);
INSERT INTO public.seat VALUES (2378, '36.74.06.1008', 28);
INSERT INTO public.seat VALUES (2379, '36.74.06.1008', 29);
INSERT INTO public.seat VALUES (2380, '36.74.06.1008', 30);
INSERT INTO public.seat VALUES (2381, '36.74.06.1008', 31);
INSERT INTO public.seat VALUES (2382, '36.74.06.1008', 32);
INSERT INTO public.seat VALUES (2383, '36.74.06.1008', 33);
INSERT INTO public.seat VALUES (2384, '36.74.06.1008', 34);
INSERT INTO public.seat VALUES (2385, '36.74.06.1008', 35);
INSERT INTO public.seat VALUES (2386, '36.74.06.1008', 36);
INSERT INTO public.seat VALUES (2387, '36.74.06.1008', 37);
INSERT INTO public.seat VALUES (2388, '36.74.06.1008', 38);
INSERT INTO public.seat VALUES (2389, '36.74.06.1008', 39);
INSERT INTO public.seat VALUES (2390, '36.74.06.1008', 40);
INSERT INTO public.seat VALUES (2391, '36.74.06.1008', 41);
INSERT INTO public.seat VALUES (2392, '36.74.06.1008', 42);
INSERT INTO public.seat VALUES (2393, '36.74.06.1008', 43);
INSERT INTO public.seat VALUES (2394, '36.74.06.1008', 44);
INSERT INTO public.seat VALUES (2395, '36.74.06.1008', 45);
INSERT INTO public.seat VALUES (2396, '36.74.06.1008', 46);
INSERT INTO public.seat VALUES (2397, '36.74.06.1008', 47);
INSERT INTO public.seat VALUES (2398, '36.74.06.1008', 48);
INSERT INTO public.seat VALUES (2399, '36.74.06.1008', 49);
INSERT INTO public.seat VALUES (2400, '36.74.06.1008', 50);
INSERT INTO public.seat VALUES (2401, '36.74.07.1001', 1);
INSERT INTO public.seat VALUES (2402, '36.74.07.1001', 2);
INSERT INTO public.seat VALUES (2403, '36.74.07.1001', 3);
INSERT INTO public.seat VALUES (2404, '36.74.07.1001', 4);
INSERT INTO public.seat VALUES (2405, '36.74.07.1001', 5);
INSERT INTO public.seat VALUES (2406, '36.74.07.1001', 6);
INSERT INTO public.seat VALUES (2407, '36.74.07.1001', 7);
INSERT INTO public.seat VALUES (2408, '36.74.07.1001', 8);
INSERT INTO public.seat VALUES (2409, '36.74.07.1001', 9);
INSERT INTO public.seat VALUES (2410, '36.74.07.1001', 10);
INSERT INTO public.seat VALUES (2411, '36.74.07.1001', 11);
INSERT INTO public.seat VALUES (2412, '36.74.07.1001', 12);
INSERT INTO public.seat VALUES (2413, '36.74.07.1001', 13);
INSERT INTO public.seat VALUES (2414, '36.74.07.1001', 14);
INSERT INTO public.seat VALUES (2415, '36.74.07.1001', 15);
INSERT INTO public.seat VALUES (2416, '36.74.07.1001', 16);
INSERT INTO public.seat VALUES (2417, '36.74.07.1001', 17);
INSERT INTO public.seat VALUES (2418, '36.74.07.1001', 18);
INSERT INTO public.seat VALUES (2419, '36.74.07.1001', 19);
INSERT INTO public.seat VALUES (2420, '36.74.07.1001', 20);
INSERT INTO public.seat VALUES (2421, '36.74.07.1001', 21);
INSERT INTO public.seat VALUES (2422, '36.74.07.1001', 22);
INSERT INTO public.seat VALUES (2423, '36.74.07.1001', 23);
INSERT INTO public.seat VALUES (2424, '36.74.07.1001', 24);
INSERT INTO public.seat VALUES (2425, '36.74.07.1001', 25);
INSERT INTO public.seat VALUES (2426, '36.74.07.1001', 26);
INSERT INTO public.seat VALUES (2427, '36.74.07.1001', 27);
INSERT INTO public.seat VALUES (2428, '36.74.07.1001', 28);
INSERT INTO public.seat VALUES (2429, '36.74.07.1001', 29);
INSERT INTO public.seat VALUES (2430, '36.74.07.1001', 30);
INSERT INTO public.seat VALUES (2431, '36.74.07.1001', 31);
INSERT INTO public.seat VALUES (2432, '36.74.07.1001', 32);
INSERT INTO public.seat VALUES (2433, '36.74.07.1001', 33);
INSERT INTO public.seat VALUES (2434, '36.74.07.1001', 34);
INSERT INTO public.seat VALUES (2435, '36.74.07.1001', 35);
INSERT INTO public.seat VALUES (2436, '36.74.07.1001', 36);
INSERT INTO public.seat VALUES (2437, '36.74.07.1001', 37);
INSERT INTO public.seat VALUES (2438, '36.74.07.1001', 38);
INSERT INTO public.seat VALUES (2439, '36.74.07.1001', 39);
INSERT INTO public.seat VALUES (2440, '36.74.07.1001', 40);
INSERT INTO public.seat VALUES (2441, '36.74.07.1001', 41);
INSERT INTO public.seat VALUES (2442, '36.74.07.1001', 42);
INSERT INTO public.seat VALUES (2443, '36.74.07.1001', 43);
INSERT INTO public.seat VALUES (2444, '36.74.07.1001', 44);
INSERT INTO public.seat VALUES (2445, '36.74.07.1001', 45);
INSERT INTO public.seat VALUES (2446, '36.74.07.1001', 46);
INSERT INTO public.seat VALUES (2447, '36.74.07.1001', 47);
INSERT INTO public.seat VALUES (2448, '36.74.07.1001', 48);
INSERT INTO public.seat VALUES (2449, '36.74.07.1001', 49);
INSERT INTO public.seat VALUES (2450, '36.74.07.1001', 50);
INSERT INTO public.seat VALUES (2451, '36.74.07.1002', 1);
INSERT INTO public.seat VALUES (2452, '36.74.07.1002', 2);
INSERT INTO public.seat VALUES (2453, '36.74.07.1002', 3);
INSERT INTO public.seat VALUES (2454, '36.74.07.1002', 4);
INSERT INTO public.seat VALUES (2455, '36.74.07.1002', 5);
INSERT INTO public.seat VALUES (2456, '36.74.07.1002', 6);
INSERT INTO public.seat VALUES (2457, '36.74.07.1002', 7);
INSERT INTO public.seat VALUES (2458, '36.74.07.1002', 8);
INSERT INTO public.seat VALUES (2459, '36.74.07.1002', 9);
INSERT INTO public.seat VALUES (2460, '36.74.07.1002', 10);
INSERT INTO public.seat VALUES (2461, '36.74.07.1002', 11);
INSERT INTO public.seat VALUES (2462, '36.74.07.1002', 12);
INSERT INTO public.seat VALUES (2463, '36.74.07.1002', 13);
INSERT INTO public.seat VALUES (2464, '36.74.07.1002', 14);
INSERT INTO public.seat VALUES (2465, '36.74.07.1002', 15);
INSERT INTO public.seat VALUES (2466, '36.74.07.1002', 16);
INSERT INTO public.seat VALUES (2467, '36.74.07.1002', 17);
INSERT INTO public.seat VALUES (2468, '36.74.07.1002', 18);
INSERT INTO public.seat VALUES (2469, '36.74.07.1002', 19);
INSERT INTO public.seat VALUES (2470, '36.74.07.1002', 20);
INSERT INTO public.seat VALUES (2471, '36.74.07.1002', 21);
INSERT INTO public.seat VALUES (2472, '36.74.07.1002', 22);
INSERT INTO public.seat VALUES (2473, '36.74.07.1002', 23);
INSERT INTO public.seat VALUES (2474, '36.74.07.1002', 24);
INSERT INTO public.seat VALUES (2475, '36.74.07.1002', 25);
INSERT INTO public.seat VALUES (2476, '36.74.07.1002', 26);
INSERT INTO public.seat VALUES (2477, '36.74.07.1002', 27);
INSERT INTO public.seat VALUES (2478, '36.74.07.1002', 28);
INSERT INTO public.seat VALUES (2479, '36.74.07.1002', 29);
INSERT INTO public.seat VALUES (2480, '36.74.07.1002', 30);
INSERT INTO public.seat VALUES (2481, '36.74.07.1002', 31);
INSERT INTO public.seat VALUES (2482, '36.74.07.1002', 32);
INSERT INTO public.seat VALUES (2483, '36.74.07.1002', 33);
INSERT INTO public.seat VALUES (2484, '36.74.07.1002', 34);
INSERT INTO public.seat VALUES (2485, '36.74.07.1002', 35);
INSERT INTO public.seat VALUES (2486, '36.74.07.1002', 36);
INSERT INTO public.seat VALUES (2487, '36.74.07.1002', 37);
INSERT INTO public.seat VALUES (2488, '36.74.07.1002', 38);
INSERT INTO public.seat VALUES (2489, '36.74.07.1002', 39);
INSERT INTO public.seat VALUES (2490, '36.74.07.1002', 40);
INSERT INTO public.seat VALUES (2491, '36.74.07.1002', 41);
INSERT INTO public.seat VALUES (2492, '36.74.07.1002', 42);
INSERT INTO public.seat VALUES (2493, '36.74.07.1002', 43);
INSERT INTO public.seat VALUES (2494, '36.74.07.1002', 44);
INSERT INTO public.seat VALUES (2495, '36.74.07.1002', 45);
INSERT INTO public.seat VALUES (2496, '36.74.07.1002', 46);
INSERT INTO public.seat VALUES (2497, '36.74.07.1002', 47);
INSERT INTO public.seat VALUES (2498, '36.74.07.1002', 48);
INSERT INTO public.seat VALUES (2499, '36.74.07.1002', 49);
INSERT INTO public.seat VALUES (2500, '36.74.07.1002', 50);
INSERT INTO public.seat VALUES (2501, '36.74.07.1003', 1);
INSERT INTO public.seat VALUES (2502, '36.74.07.1003', 2);
INSERT INTO public.seat VALUES (2503, '36.74.07.1003', 3);
INSERT INTO public.seat VALUES (2504, '36.74.07.1003', 4);
INSERT INTO public.seat VALUES (2505, '36.74.07.1003', 5);
INSERT INTO public.seat VALUES (2506, '36.74.07.1003', 6);
INSERT INTO public.seat VALUES (2507, '36.74.07.1003', 7);
INSERT INTO public.seat VALUES (2508, '36.74.07.1003', 8);
INSERT INTO public.seat VALUES (2509, '36.74.07.1003', 9);
INSERT INTO public.seat VALUES (2510, '36.74.07.1003', 10);
INSERT INTO public.seat VALUES (2511, '36.74.07.1003', 11);
INSERT INTO public.seat VALUES (2512, '36.74.07.1003', 12);
INSERT INTO public.seat VALUES (2513, '36.74.07.1003', 13);
INSERT INTO public.seat VALUES (2514, '36.74.07.1003', 14);
INSERT INTO public.seat VALUES (2515, '36.74.07.1003', 15);
INSERT INTO public.seat VALUES (2516, '36.74.07.1003', 16);
INSERT INTO public.seat VALUES (2517, '36.74.07.1003', 17);
INSERT INTO public.seat VALUES (2518, '36.74.07.1003', 18);
INSERT INTO public.seat VALUES (2519, '36.74.07.1003', 19);
INSERT INTO public.seat VALUES (2520, '36.74.07.1003', 20);
INSERT INTO public.seat VALUES (2521, '36.74.07.1003', 21);
INSERT INTO public.seat VALUES (2522, '36.74.07.1003', 22);
INSERT INTO public.seat VALUES (2523, '36.74.07.1003', 23);
INSERT INTO public.seat VALUES (2524, '36.74.07.1003', 24);
INSERT INTO public.seat VALUES (2525, '36.74.07.1003', 25);
INSERT INTO public.seat VALUES (2526, '36.74.07.1003', 26);
INSERT INTO public.seat VALUES (2527, '36.74.07.1003', 27);
INSERT INTO public.seat VALUES (2528, '36.74.07.1003', 28);
INSERT INTO public.seat VALUES (2529, '36.74.07.1003', 29);
INSERT INTO public.seat VALUES (2530, '36.74.07.1003', 30);
INSERT INTO public.seat VALUES (2531, '36.74.07.1003', 31);
INSERT INTO public.seat VALUES (2532, '36.74.07.1003', 32);
INSERT INTO public.seat VALUES (2533, '36.74.07.1003', 33);
INSERT INTO public.seat VALUES (2534, '36.74.07.1003', 34);
INSERT INTO public.seat VALUES (2535, '36.74.07.1003', 35);
INSERT INTO public.seat VALUES (2536, '36.74.07.1003', 36);
INSERT INTO public.seat VALUES (2537, '36.74.07.1003', 37);
INSERT INTO public.seat VALUES (2538, '36.74.07.1003', 38);
INSERT INTO public.seat VALUES (2539, '36.74.07.1003', 39);
INSERT INTO public.seat VALUES (2540, '36.74.07.1003', 40);
INSERT INTO public.seat VALUES (2541, '36.74.07.1003', 41);
INSERT INTO public.seat VALUES (2542, '36.74.07.1003', 42);
INSERT INTO public.seat VALUES (2543, '36.74.07.1003', 43);
INSERT INTO public.seat VALUES (2544, '36.74.07.1003', 44);
INSERT INTO public.seat VALUES (2545, '36.74.07.1003', 45);
INSERT INTO public.seat VALUES (2546, '36.74.07.1003', 46);
INSERT INTO public.seat VALUES (2547, '36.74.07.1003', 47);
INSERT INTO public.seat VALUES (2548, '36.74.07.1003', 48);
INSERT INTO public.seat VALUES (2549, '36.74.07.1003', 49);
INSERT INTO public.seat VALUES (2550, '36.74.07.1003', 50);
INSERT INTO public.seat VALUES (2551, '36.74.07.1004', 1);
INSERT INTO public.seat VALUES (2552, '36.74.07.1004', 2);
INSERT INTO public.seat VALUES (2553, '36.74.07.1004', 3);
INSERT INTO public.seat VALUES (2554, '36.74.07.1004', 4);
INSERT INTO public.seat VALUES (2555, '36.74.07.1004', 5);
INSERT INTO public.seat VALUES (2556, '36.74.07.1004', 6);
INSERT INTO public.seat VALUES (2557, '36.74.07.1004', 7);
INSERT INTO public.seat VALUES (2558, '36.74.07.1004', 8);
INSERT INTO public.seat VALUES (2559, '36.74.07.1004', 9);
INSERT INTO public.seat VALUES (2560, '36.74.07.1004', 10);
INSERT INTO public.seat VALUES (2561, '36.74.07.1004', 11);
INSERT INTO public.seat VALUES (2562, '36.74.07.1004', 12);
INSERT INTO public.seat VALUES (2563, '36.74.07.1004', 13);
INSERT INTO public.seat VALUES (2564, '36.74.07.1004', 14);
INSERT INTO public.seat VALUES (2565, '36.74.07.1004', 15);
INSERT INTO public.seat VALUES (2566, '36.74.07.1004', 16);
INSERT INTO public.seat VALUES (2567, '36.74.07.1004', 17);
INSERT INTO public.seat VALUES (2568, '36.74.07.1004', 18);
INSERT INTO public.seat VALUES (2569, '36.74.07.1004', 19);
INSERT INTO public.seat VALUES (2570, '36.74.07.1004', 20);
INSERT INTO public.seat VALUES (2571, '36.74.07.1004', 21);
INSERT INTO public.seat VALUES (2572, '36.74.07.1004', 22);
INSERT INTO public.seat VALUES (2573, '36.74.07.1004', 23);
INSERT INTO public.seat VALUES (2574, '36.74.07.1004', 24);
INSERT INTO public.seat VALUES (2575, '36.74.07.1004', 25);
INSERT INTO public.seat VALUES (2576, '36.74.07.1004', 26);
INSERT INTO public.seat VALUES (2577, '36.74.07.1004', 27);
INSERT INTO public.seat VALUES (2578, '36.74.07.1004', 28);
INSERT INTO public.seat VALUES (2579, '36.74.07.1004', 29);
INSERT INTO public.seat VALUES (2580, '36.74.07.1004', 30);
INSERT INTO public.seat VALUES (2581, '36.74.07.1004', 31);
INSERT INTO public.seat VALUES (2582, '36.74.07.1004', 32);
INSERT INTO public.seat VALUES (2583, '36.74.07.1004', 33);
INSERT INTO public.seat VALUES (2584, '36.74.07.1004', 34);
INSERT INTO public.seat VALUES (2585, '36.74.07.1004', 35);
INSERT INTO public.seat VALUES (2586, '36.74.07.1004', 36);
INSERT INTO public.seat VALUES (2587, '36.74.07.1004', 37);
INSERT INTO public.seat VALUES (2588, '36.74.07.1004', 38);
INSERT INTO public.seat VALUES (2589, '36.74.07.1004', 39);
INSERT INTO public.seat VALUES (2590, '36.74.07.1004', 40);
INSERT INTO public.seat VALUES (2591, '36.74.07.1004', 41);
INSERT INTO public.seat VALUES (2592, '36.74.07.1004', 42);
INSERT INTO public.seat VALUES (2593, '36.74.07.1004', 43);
INSERT INTO public.seat VALUES (2594, '36.74.07.1004', 44);
INSERT INTO public.seat VALUES (2595, '36.74.07.1004', 45);
INSERT INTO public.seat VALUES (2596, '36.74.07.1004', 46);
INSERT INTO public.seat VALUES (2597, '36.74.07.1004', 47);
INSERT INTO public.seat VALUES (2598, '36.74.07.1004', 48);
INSERT INTO public.seat VALUES (2599, '36.74.07.1004', 49);
INSERT INTO public.seat VALUES (2600, '36.74.07.1004', 50);
INSERT INTO public.seat VALUES (2601, '36.74.07.1005', 1);
INSERT INTO public.seat VALUES (2602, '36.74.07.1005', 2);
INSERT INTO public.seat VALUES (2603, '36.74.07.1005', 3);
INSERT INTO public.seat VALUES (2604, '36.74.07.1005', 4);
INSERT INTO public.seat VALUES (2605, '36.74.07.1005', 5);
INSERT INTO public.seat VALUES (2606, '36.74.07.1005', 6);
INSERT INTO public.seat VALUES (2607, '36.74.07.1005', 7);
INSERT INTO public.seat VALUES (2608, '36.74.07.1005', 8);
INSERT INTO public.seat VALUES (2609, '36.74.07.1005', 9);
INSERT INTO public.seat VALUES (2610, '36.74.07.1005', 10);
INSERT INTO public.seat VALUES (2611, '36.74.07.1005', 11);
INSERT INTO public.seat VALUES (2612, '36.74.07.1005', 12);
INSERT INTO public.seat VALUES (2613, '36.74.07.1005', 13);
INSERT INTO public.seat VALUES (2614, '36.74.07.1005', 14);
INSERT INTO public.seat VALUES (2615, '36.74.07.1005', 15);
INSERT INTO public.seat VALUES (2616, '36.74.07.1005', 16);
INSERT INTO public.seat VALUES (2617, '36.74.07.1005', 17);
INSERT INTO public.seat VALUES (2618, '36.74.07.1005', 18);
INSERT INTO public.seat VALUES (2619, '36.74.07.1005', 19);
INSERT INTO public.seat VALUES (2620, '36.74.07.1005', 20);
INSERT INTO public.seat VALUES (2621, '36.74.07.1005', 21);
INSERT INTO public.seat VALUES (2622, '36.74.07.1005', 22);
INSERT INTO public.seat VALUES (2623, '36.74.07.1005', 23);
INSERT INTO public.seat VALUES (2624, '36.74.07.1005', 24);
INSERT INTO public.seat VALUES (2625, '36.74.07.1005', 25);
INSERT INTO public.seat VALUES (2626, '36.74.07.1005', 26);
INSERT INTO public.seat VALUES (2627, '36.74.07.1005', 27);
INSERT INTO public.seat VALUES (2628, '36.74.07.1005', 28);
INSERT INTO public.seat VALUES (2629, '36.74.07.1005', 29);
INSERT INTO public.seat VALUES (2630, '36.74.07.1005', 30);
INSERT INTO public.seat VALUES (2631, '36.74.07.1005', 31);
INSERT INTO public.seat VALUES (2632, '36.74.07.1005', 32);
INSERT INTO public.seat VALUES (2633, '36.74.07.1005', 33);
INSERT INTO public.seat VALUES (2634, '36.74.07.1005', 34);
INSERT INTO public.seat VALUES (2635, '36.74.07.1005', 35);
INSERT INTO public.seat VALUES (2636, '36.74.07.1005', 36);
INSERT INTO public.seat VALUES (2637, '36.74.07.1005', 37);
INSERT INTO public.seat VALUES (2638, '36.74.07.1005', 38);
INSERT INTO public.seat VALUES (2639, '36.74.07.1005', 39);
INSERT INTO public.seat VALUES (2640, '36.74.07.1005', 40);
INSERT INTO public.seat VALUES (2641, '36.74.07.1005', 41);
INSERT INTO public.seat VALUES (2642, '36.74.07.1005', 42);
INSERT INTO public.seat VALUES (2643, '36.74.07.1005', 43);
INSERT INTO public.seat VALUES (2644, '36.74.07.1005', 44);
INSERT INTO public.seat VALUES (2645, '36.74.07.1005', 45);
INSERT INTO public.seat VALUES (2646, '36.74.07.1005', 46);
INSERT INTO public.seat VALUES (2647, '36.74.07.1005', 47);
INSERT INTO public.seat VALUES (2648, '36.74.07.1005', 48);
INSERT INTO public.seat VALUES (2649, '36.74.07.1005', 49);
INSERT INTO public.seat VALUES (2650, '36.74.07.1005', 50);
INSERT INTO public.seat VALUES (2651, '36.74.07.1006', 1);
INSERT INTO public.seat VALUES (2652, '36.74.07.1006', 2);
INSERT INTO public.seat VALUES (2653, '36.74.07.1006', 3);
INSERT INTO public.seat VALUES (2654, '36.74.07.1006', 4);
INSERT INTO public.seat VALUES (2655, '36.74.07.1006', 5);
INSERT INTO public.seat VALUES (2656, '36.74.07.1006', 6);
INSERT INTO public.seat VALUES (2657, '36.74.07.1006', 7);
INSERT INTO public.seat VALUES (2658, '36.74.07.1006', 8);
INSERT INTO public.seat VALUES (2659, '36.74.07.1006', 9);
INSERT INTO public.seat VALUES (2660, '36.74.07.1006', 10);
INSERT INTO public.seat VALUES (2661, '36.74.07.1006', 11);
INSERT INTO public.seat VALUES (2662, '36.74.07.1006', 12);
INSERT INTO public.seat VALUES (2663, '36.74.07.1006', 13);
INSERT INTO public.seat VALUES (2664, '36.74.07.1006', 14);
INSERT INTO public.seat VALUES (2665, '36.74.07.1006', 15);
INSERT INTO public.seat VALUES (2666, '36.74.07.1006', 16);
INSERT INTO public.seat VALUES (2667, '36.74.07.1006', 17);
INSERT INTO public.seat VALUES (2668, '36.74.07.1006', 18);
INSERT INTO public.seat VALUES (2669, '36.74.07.1006', 19);
INSERT INTO public.seat VALUES (2670, '36.74.07.1006', 20);
INSERT INTO public.seat VALUES (2671, '36.74.07.1006', 21);
INSERT INTO public.seat VALUES (2672, '36.74.07.1006', 22);
INSERT INTO public.seat VALUES (2673, '36.74.07.1006', 23);
INSERT INTO public.seat VALUES (2674, '36.74.07.1006', 24);
INSERT INTO public.seat VALUES (2675, '36.74.07.1006', 25);
INSERT INTO public.seat VALUES (2676, '36.74.07.1006', 26);
INSERT INTO public.seat VALUES (2677, '36.74.07.1006', 27);
INSERT INTO public.seat VALUES (2678, '36.74.07.1006', 28);
INSERT INTO public.seat VALUES (2679, '36.74.07.1006', 29);
INSERT INTO public.seat VALUES (2680, '36.74.07.1006', 30);
INSERT INTO public.seat VALUES (2681, '36.74.07.1006', 31);
INSERT INTO public.seat VALUES (2682, '36.74.07.1006', 32);
INSERT INTO public.seat VALUES (2683, '36.74.07.1006', 33);
INSERT INTO public.seat VALUES (2684, '36.74.07.1006', 34);
INSERT INTO public.seat VALUES (2685, '36.74.07.1006', 35);
INSERT INTO public.seat VALUES (2686, '36.74.07.1006', 36);
INSERT INTO public.seat VALUES (2687, '36.74.07.1006', 37);
INSERT INTO public.seat VALUES (2688, '36.74.07.1006', 38);
INSERT INTO public.seat VALUES (2689, '36.74.07.1006', 39);
INSERT INTO public.seat VALUES (2690, '36.74.07.1006', 40);
INSERT INTO public.seat VALUES (2691, '36.74.07.1006', 41);
INSERT INTO public.seat VALUES (2692, '36.74.07.1006', 42);
INSERT INTO public.seat VALUES (2693, '36.74.07.1006', 43);
INSERT INTO public.seat VALUES (2694, '36.74.07.1006', 44);
INSERT INTO public.seat VALUES (2695, '36.74.07.1006', 45);
INSERT INTO public.seat VALUES (2696, '36.74.07.1006', 46);
INSERT INTO public.seat VALUES (2697, '36.74.07.1006', 47);
INSERT INTO public.seat VALUES (2698, '36.74.07.1006', 48);
INSERT INTO public.seat VALUES (2699, '36.74.07.1006', 49);
INSERT INTO public.seat VALUES (2700, '36.74.07.1006', 50);


--
-- Data for Name: seat_holding; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_holding VALUES (1, 1701, 1, '2026-11-24', NULL, NULL);
INSERT INTO public.seat_holding VALUES (2, 1702, 2, '2026-11-24', NULL, NULL);
INSERT INTO public.seat_holding VALUES (3, 1703, 3, '2026-11-24', NULL, NULL);
INSERT INTO public.seat_holding VALUES (4, 1704, 4, '2026-11-24', NULL, NULL);
INSERT INTO public.seat_holding VALUES (5, 1705, 5, '2026-11-24', NULL, NULL);
INSERT INTO public.seat_holding VALUES (6, 1706, 6, '2026-11-24', NULL, NULL);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES ('e4c9ea43c8a62406b9554ae7e5e6ce0ab9cbc99352cd0cfb5746c65ebe49fa1a', 1, 1, '2026-11-24 13:04:56.700482+00', '2026-11-24 13:04:56.700482+00', '2026-12-24 13:04:56.700482+00');


--
-- Data for Name: sign_in_limit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_limit VALUES ('unknown:village', 1, '2026-11-24 13:04:56.716584+00');


--
-- Data for Name: site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site VALUES (1, true, 'c5018b48496944d49aed7dadc7f3c82d', '2026-11-24 13:04:53.504993+00');


--
-- Data for Name: training; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.training VALUES (1, 1, 'Penguatan Kader Satgas PPA', NULL, 'Aula Kelurahan Cempaka Putih', '2026-11-24', '2026-12-24', '2026-11-24 13:04:53.73421+00', NULL);


--
-- Data for Name: training_region; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.training_region VALUES (1, '36.74.05.1001');


--
-- Data for Name: training_trainer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.training_trainer VALUES (1, 7, true);


--
-- Data for Name: worker; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: answer_saved_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_saved_id_seq', 6, true);


--
-- Name: attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attempt_id_seq', 26, true);


--
-- Name: attendance_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attendance_event_id_seq', 6, true);


--
-- Name: certificate_batch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.certificate_batch_id_seq', 1, true);


--
-- Name: certificate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.certificate_id_seq', 3, true);


--
-- Name: course_edition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.course_edition_id_seq', 1, true);


--
-- Name: course_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.course_id_seq', 1, true);


--
-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_id_seq', 1, true);


--
-- Name: meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_id_seq', 1, true);


--
-- Name: module_completion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.module_completion_id_seq', 26, true);


--
-- Name: module_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.module_id_seq', 8, true);


--
-- Name: participant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.participant_id_seq', 6, true);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 8, true);


--
-- Name: quiz_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quiz_id_seq', 8, true);


--
-- Name: quiz_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quiz_question_id_seq', 75, true);


--
-- Name: role_assignment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_assignment_id_seq', 8, true);


--
-- Name: seat_holding_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seat_holding_id_seq', 6, true);


--
-- Name: seat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seat_id_seq', 2700, true);


--
-- Name: training_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.training_id_seq', 1, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: answer_saved pk_answer_saved; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_saved
    ADD CONSTRAINT pk_answer_saved PRIMARY KEY (id);


--
-- Name: attempt pk_attempt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT pk_attempt PRIMARY KEY (id);


--
-- Name: attendance pk_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT pk_attendance PRIMARY KEY (meeting_id, person_id);


--
-- Name: attendance_event pk_attendance_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_event
    ADD CONSTRAINT pk_attendance_event PRIMARY KEY (id);


--
-- Name: audit_entry pk_audit_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (id);


--
-- Name: certificate pk_certificate; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT pk_certificate PRIMARY KEY (id);


--
-- Name: certificate_batch pk_certificate_batch; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch
    ADD CONSTRAINT pk_certificate_batch PRIMARY KEY (id);


--
-- Name: certificate_batch_person pk_certificate_batch_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch_person
    ADD CONSTRAINT pk_certificate_batch_person PRIMARY KEY (batch_id, person_id);


--
-- Name: certificate_document pk_certificate_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_document
    ADD CONSTRAINT pk_certificate_document PRIMARY KEY (certificate_id);


--
-- Name: certificate_series pk_certificate_series; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_series
    ADD CONSTRAINT pk_certificate_series PRIMARY KEY (series, year);


--
-- Name: course pk_course; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course
    ADD CONSTRAINT pk_course PRIMARY KEY (id);


--
-- Name: course_edition pk_course_edition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course_edition
    ADD CONSTRAINT pk_course_edition PRIMARY KEY (id);


--
-- Name: credential pk_credential; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT pk_credential PRIMARY KEY (person_id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: module pk_module; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module
    ADD CONSTRAINT pk_module PRIMARY KEY (id);


--
-- Name: module_completion pk_module_completion; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion
    ADD CONSTRAINT pk_module_completion PRIMARY KEY (id);


--
-- Name: one_time_link pk_one_time_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_link
    ADD CONSTRAINT pk_one_time_link PRIMARY KEY (secret_hash);


--
-- Name: operation pk_operation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (id);


--
-- Name: participant pk_participant; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT pk_participant PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: question_mark pk_question_mark; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_mark
    ADD CONSTRAINT pk_question_mark PRIMARY KEY (attempt_id, question_id);


--
-- Name: quiz pk_quiz; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz
    ADD CONSTRAINT pk_quiz PRIMARY KEY (id);


--
-- Name: quiz_question pk_quiz_question; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question
    ADD CONSTRAINT pk_quiz_question PRIMARY KEY (id);


--
-- Name: quiz_question_key pk_quiz_question_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question_key
    ADD CONSTRAINT pk_quiz_question_key PRIMARY KEY (question_id);


--
-- Name: region pk_region; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.region
    ADD CONSTRAINT pk_region PRIMARY KEY (code);


--
-- Name: role_assignment pk_role_assignment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_assignment
    ADD CONSTRAINT pk_role_assignment PRIMARY KEY (id);


--
-- Name: seat pk_seat; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT pk_seat PRIMARY KEY (id);


--
-- Name: seat_holding pk_seat_holding; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holding
    ADD CONSTRAINT pk_seat_holding PRIMARY KEY (id);


--
-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (token_hash);


--
-- Name: sign_in_limit pk_sign_in_limit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_limit
    ADD CONSTRAINT pk_sign_in_limit PRIMARY KEY (door);


--
-- Name: site pk_site; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site
    ADD CONSTRAINT pk_site PRIMARY KEY (id);


--
-- Name: training pk_training; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training
    ADD CONSTRAINT pk_training PRIMARY KEY (id);


--
-- Name: training_region pk_training_region; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_region
    ADD CONSTRAINT pk_training_region PRIMARY KEY (training_id, region_code);


--
-- Name: training_trainer pk_training_trainer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_trainer
    ADD CONSTRAINT pk_training_trainer PRIMARY KEY (training_id, person_id);


--
-- Name: worker pk_worker; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT pk_worker PRIMARY KEY (name);


--
-- Name: answer_saved uq_answer_saved_attempt_id_question_id_revision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_saved
    ADD CONSTRAINT uq_answer_saved_attempt_id_question_id_revision UNIQUE (attempt_id, question_id, revision);


--
-- Name: attempt uq_attempt_training_id_person_id_quiz_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT uq_attempt_training_id_person_id_quiz_id_number UNIQUE (training_id, person_id, quiz_id, number);


--
-- Name: certificate_batch_person uq_certificate_batch_person_certificate_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch_person
    ADD CONSTRAINT uq_certificate_batch_person_certificate_id UNIQUE (certificate_id);


--
-- Name: certificate uq_certificate_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_code UNIQUE (code);


--
-- Name: certificate uq_certificate_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_number UNIQUE (number);


--
-- Name: certificate uq_certificate_series_year_sequence; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT uq_certificate_series_year_sequence UNIQUE (series, year, sequence);


--
-- Name: course_edition uq_course_edition_course_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course_edition
    ADD CONSTRAINT uq_course_edition_course_id_number UNIQUE (course_id, number);


--
-- Name: course uq_course_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course
    ADD CONSTRAINT uq_course_slug UNIQUE (slug);


--
-- Name: job uq_job_unique_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT uq_job_unique_key UNIQUE (unique_key);


--
-- Name: module_completion uq_module_completion_training_id_person_id_module_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion
    ADD CONSTRAINT uq_module_completion_training_id_person_id_module_id UNIQUE (training_id, person_id, module_id);


--
-- Name: module uq_module_edition_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module
    ADD CONSTRAINT uq_module_edition_id_number UNIQUE (edition_id, number);


--
-- Name: module uq_module_edition_id_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module
    ADD CONSTRAINT uq_module_edition_id_slug UNIQUE (edition_id, slug);


--
-- Name: participant uq_participant_training_id_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT uq_participant_training_id_person_id UNIQUE (training_id, person_id);


--
-- Name: person uq_person_cadre_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_cadre_number UNIQUE (cadre_number);


--
-- Name: quiz uq_quiz_module_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz
    ADD CONSTRAINT uq_quiz_module_id UNIQUE (module_id);


--
-- Name: quiz_question uq_quiz_question_quiz_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question
    ADD CONSTRAINT uq_quiz_question_quiz_id_key UNIQUE (quiz_id, key);


--
-- Name: quiz_question uq_quiz_question_quiz_id_position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question
    ADD CONSTRAINT uq_quiz_question_quiz_id_position UNIQUE (quiz_id, "position");


--
-- Name: role_assignment uq_role_assignment_person_id_role_region_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_assignment
    ADD CONSTRAINT uq_role_assignment_person_id_role_region_code UNIQUE (person_id, role, region_code);


--
-- Name: seat uq_seat_region_code_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT uq_seat_region_code_number UNIQUE (region_code, number);


--
-- Name: ix_attempt_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempt_person_id ON public.attempt USING btree (person_id);


--
-- Name: ix_attempt_quiz_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempt_quiz_id ON public.attempt USING btree (quiz_id);


--
-- Name: ix_attendance_event_meeting_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_event_meeting_id ON public.attendance_event USING btree (meeting_id);


--
-- Name: ix_attendance_event_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_event_person_id ON public.attendance_event USING btree (person_id);


--
-- Name: ix_attendance_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_person_id ON public.attendance USING btree (person_id);


--
-- Name: ix_certificate_batch_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_batch_id ON public.certificate USING btree (batch_id);


--
-- Name: ix_certificate_batch_person_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_batch_person_person_id ON public.certificate_batch_person USING btree (person_id);


--
-- Name: ix_certificate_batch_training_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_batch_training_id ON public.certificate_batch USING btree (training_id);


--
-- Name: ix_certificate_document_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_document_sha256 ON public.certificate_document USING btree (sha256);


--
-- Name: ix_certificate_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_person_id ON public.certificate USING btree (person_id);


--
-- Name: ix_certificate_region_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_certificate_region_code ON public.certificate USING btree (region_code);


--
-- Name: ix_job_state_run_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_state_run_at ON public.job USING btree (state, run_at);


--
-- Name: ix_meeting_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_starts_at ON public.meeting USING btree (starts_at);


--
-- Name: ix_meeting_training_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_training_id ON public.meeting USING btree (training_id);


--
-- Name: ix_module_completion_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_module_completion_person_id ON public.module_completion USING btree (person_id);


--
-- Name: ix_operation_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_operation_person_id ON public.operation USING btree (person_id);


--
-- Name: ix_participant_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_participant_person_id ON public.participant USING btree (person_id);


--
-- Name: ix_person_full_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_full_name ON public.person USING btree (full_name);


--
-- Name: ix_person_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_phone ON public.person USING btree (phone);


--
-- Name: ix_person_region_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_region_code ON public.person USING btree (region_code);


--
-- Name: ix_question_mark_question_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_mark_question_id ON public.question_mark USING btree (question_id);


--
-- Name: ix_quiz_edition_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quiz_edition_id ON public.quiz USING btree (edition_id);


--
-- Name: ix_region_parent_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_region_parent_code ON public.region USING btree (parent_code);


--
-- Name: ix_sign_in_ends_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_ends_at ON public.sign_in USING btree (ends_at);


--
-- Name: ix_sign_in_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_person_id ON public.sign_in USING btree (person_id);


--
-- Name: ix_training_edition_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_training_edition_id ON public.training USING btree (edition_id);


--
-- Name: ix_training_region_region_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_training_region_region_code ON public.training_region USING btree (region_code);


--
-- Name: ix_training_trainer_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_training_trainer_person_id ON public.training_trainer USING btree (person_id);


--
-- Name: uq_attempt_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_attempt_one_open ON public.attempt USING btree (training_id, person_id, quiz_id) WHERE (submitted_at IS NULL);


--
-- Name: uq_certificate_one_valid; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_certificate_one_valid ON public.certificate USING btree (training_id, person_id) WHERE ((state)::text = 'valid'::text);


--
-- Name: uq_seat_holding_one_at_a_time; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_seat_holding_one_at_a_time ON public.seat_holding USING btree (seat_id) WHERE (until_day IS NULL);


--
-- Name: uq_seat_holding_one_seat_each; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_seat_holding_one_seat_each ON public.seat_holding USING btree (person_id) WHERE (until_day IS NULL);


--
-- Name: attendance_event attendance_event_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER attendance_event_append_only BEFORE DELETE OR UPDATE ON public.attendance_event FOR EACH ROW EXECUTE FUNCTION public.attendance_event_guard();


--
-- Name: audit_entry audit_entry_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entry_append_only BEFORE INSERT OR DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.audit_entry_guard();


--
-- Name: answer_saved fk_answer_saved_attempt_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_saved
    ADD CONSTRAINT fk_answer_saved_attempt_id FOREIGN KEY (attempt_id) REFERENCES public.attempt(id) ON DELETE RESTRICT;


--
-- Name: answer_saved fk_answer_saved_question_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_saved
    ADD CONSTRAINT fk_answer_saved_question_id FOREIGN KEY (question_id) REFERENCES public.quiz_question(id) ON DELETE RESTRICT;


--
-- Name: attempt fk_attempt_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT fk_attempt_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: attempt fk_attempt_quiz_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT fk_attempt_quiz_id FOREIGN KEY (quiz_id) REFERENCES public.quiz(id) ON DELETE RESTRICT;


--
-- Name: attempt fk_attempt_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT fk_attempt_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: attendance fk_attendance_event_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_event_id FOREIGN KEY (event_id) REFERENCES public.attendance_event(id) ON DELETE RESTRICT;


--
-- Name: attendance_event fk_attendance_event_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_event
    ADD CONSTRAINT fk_attendance_event_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE RESTRICT;


--
-- Name: attendance_event fk_attendance_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_event
    ADD CONSTRAINT fk_attendance_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: attendance_event fk_attendance_event_recorded_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_event
    ADD CONSTRAINT fk_attendance_event_recorded_by FOREIGN KEY (recorded_by) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: attendance fk_attendance_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE RESTRICT;


--
-- Name: attendance fk_attendance_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: certificate fk_certificate_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_batch_id FOREIGN KEY (batch_id) REFERENCES public.certificate_batch(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch fk_certificate_batch_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch
    ADD CONSTRAINT fk_certificate_batch_job_id FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch_person fk_certificate_batch_person_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch_person
    ADD CONSTRAINT fk_certificate_batch_person_batch_id FOREIGN KEY (batch_id) REFERENCES public.certificate_batch(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch_person fk_certificate_batch_person_certificate_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch_person
    ADD CONSTRAINT fk_certificate_batch_person_certificate_id FOREIGN KEY (certificate_id) REFERENCES public.certificate(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch_person fk_certificate_batch_person_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch_person
    ADD CONSTRAINT fk_certificate_batch_person_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch fk_certificate_batch_requested_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch
    ADD CONSTRAINT fk_certificate_batch_requested_by FOREIGN KEY (requested_by) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: certificate_batch fk_certificate_batch_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_batch
    ADD CONSTRAINT fk_certificate_batch_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: certificate_document fk_certificate_document_certificate_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate_document
    ADD CONSTRAINT fk_certificate_document_certificate_id FOREIGN KEY (certificate_id) REFERENCES public.certificate(id) ON DELETE RESTRICT;


--
-- Name: certificate fk_certificate_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: certificate fk_certificate_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: certificate fk_certificate_superseded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_superseded_by_id FOREIGN KEY (superseded_by_id) REFERENCES public.certificate(id) ON DELETE RESTRICT;


--
-- Name: certificate fk_certificate_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT fk_certificate_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: course_edition fk_course_edition_course_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course_edition
    ADD CONSTRAINT fk_course_edition_course_id FOREIGN KEY (course_id) REFERENCES public.course(id) ON DELETE RESTRICT;


--
-- Name: credential fk_credential_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT fk_credential_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: meeting fk_meeting_closed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_closed_by FOREIGN KEY (closed_by) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: meeting fk_meeting_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: module_completion fk_module_completion_module_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion
    ADD CONSTRAINT fk_module_completion_module_id FOREIGN KEY (module_id) REFERENCES public.module(id) ON DELETE RESTRICT;


--
-- Name: module_completion fk_module_completion_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion
    ADD CONSTRAINT fk_module_completion_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: module_completion fk_module_completion_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module_completion
    ADD CONSTRAINT fk_module_completion_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: module fk_module_edition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.module
    ADD CONSTRAINT fk_module_edition_id FOREIGN KEY (edition_id) REFERENCES public.course_edition(id) ON DELETE RESTRICT;


--
-- Name: operation fk_operation_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: participant fk_participant_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT fk_participant_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: participant fk_participant_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT fk_participant_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: participant fk_participant_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT fk_participant_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: person fk_person_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: question_mark fk_question_mark_attempt_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_mark
    ADD CONSTRAINT fk_question_mark_attempt_id FOREIGN KEY (attempt_id) REFERENCES public.attempt(id) ON DELETE RESTRICT;


--
-- Name: question_mark fk_question_mark_question_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_mark
    ADD CONSTRAINT fk_question_mark_question_id FOREIGN KEY (question_id) REFERENCES public.quiz_question(id) ON DELETE RESTRICT;


--
-- Name: quiz fk_quiz_edition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz
    ADD CONSTRAINT fk_quiz_edition_id FOREIGN KEY (edition_id) REFERENCES public.course_edition(id) ON DELETE RESTRICT;


--
-- Name: quiz fk_quiz_module_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz
    ADD CONSTRAINT fk_quiz_module_id FOREIGN KEY (module_id) REFERENCES public.module(id) ON DELETE RESTRICT;


--
-- Name: quiz_question_key fk_quiz_question_key_question_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question_key
    ADD CONSTRAINT fk_quiz_question_key_question_id FOREIGN KEY (question_id) REFERENCES public.quiz_question(id) ON DELETE RESTRICT;


--
-- Name: quiz_question fk_quiz_question_quiz_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_question
    ADD CONSTRAINT fk_quiz_question_quiz_id FOREIGN KEY (quiz_id) REFERENCES public.quiz(id) ON DELETE RESTRICT;


--
-- Name: region fk_region_parent_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.region
    ADD CONSTRAINT fk_region_parent_code FOREIGN KEY (parent_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: role_assignment fk_role_assignment_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_assignment
    ADD CONSTRAINT fk_role_assignment_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: role_assignment fk_role_assignment_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_assignment
    ADD CONSTRAINT fk_role_assignment_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: seat_holding fk_seat_holding_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holding
    ADD CONSTRAINT fk_seat_holding_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: seat_holding fk_seat_holding_seat_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holding
    ADD CONSTRAINT fk_seat_holding_seat_id FOREIGN KEY (seat_id) REFERENCES public.seat(id) ON DELETE RESTRICT;


--
-- Name: seat fk_seat_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: sign_in fk_sign_in_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: training fk_training_created_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training
    ADD CONSTRAINT fk_training_created_by FOREIGN KEY (created_by) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: training fk_training_edition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training
    ADD CONSTRAINT fk_training_edition_id FOREIGN KEY (edition_id) REFERENCES public.course_edition(id) ON DELETE RESTRICT;


--
-- Name: training_region fk_training_region_region_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_region
    ADD CONSTRAINT fk_training_region_region_code FOREIGN KEY (region_code) REFERENCES public.region(code) ON DELETE RESTRICT;


--
-- Name: training_region fk_training_region_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_region
    ADD CONSTRAINT fk_training_region_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- Name: training_trainer fk_training_trainer_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_trainer
    ADD CONSTRAINT fk_training_trainer_person_id FOREIGN KEY (person_id) REFERENCES public.person(id) ON DELETE RESTRICT;


--
-- Name: training_trainer fk_training_trainer_training_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_trainer
    ADD CONSTRAINT fk_training_trainer_training_id FOREIGN KEY (training_id) REFERENCES public.training(id) ON DELETE RESTRICT;


--
-- PostgreSQL database dump complete
--


