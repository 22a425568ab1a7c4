using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NetTopologySuite.Geometries;

#nullable disable

namespace Soil.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "identity");

            migrationBuilder.EnsureSchema(
                name: "alerts");

            migrationBuilder.EnsureSchema(
                name: "lab");

            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.EnsureSchema(
                name: "sites");

            migrationBuilder.EnsureSchema(
                name: "assessment");

            migrationBuilder.EnsureSchema(
                name: "fieldwork");

            migrationBuilder.EnsureSchema(
                name: "evidence");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:postgis", ",,");

            migrationBuilder.CreateTable(
                name: "alert",
                schema: "alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cause_key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    subject_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    subject_link = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    summary = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    clause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    renewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    person = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    false_alarm_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    false_alarm_by = table.Column<Guid>(type: "uuid", nullable: true),
                    handled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deliverable",
                schema: "lab",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    receipt_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    laboratory_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_by_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    file_length = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    same_file_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    parcel_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    declared_land = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    coordinate_system = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    mapping = table.Column<string>(type: "text", nullable: true),
                    report_number = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    report_date = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parcel_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    check_number = table.Column<int>(type: "integer", nullable: false),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    check_milliseconds = table.Column<int>(type: "integer", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    passed = table.Column<int>(type: "integer", nullable: false),
                    errors = table.Column<int>(type: "integer", nullable: false),
                    warnings = table.Column<int>(type: "integer", nullable: false),
                    notes = table.Column<int>(type: "integer", nullable: false),
                    sheets = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    supersedes_id = table.Column<Guid>(type: "uuid", nullable: true),
                    superseded_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_by_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliverable", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "division_boundary",
                schema: "sites",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_zone = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    shape = table.Column<Geometry>(type: "geometry(Geometry,4490)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_division_boundary", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "drawn_point",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    min_x = table.Column<double>(type: "double precision", nullable: false),
                    min_y = table.Column<double>(type: "double precision", nullable: false),
                    max_x = table.Column<double>(type: "double precision", nullable: false),
                    max_y = table.Column<double>(type: "double precision", nullable: false),
                    medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    exceeding = table.Column<int>(type: "integer", nullable: false),
                    unjudged = table.Column<int>(type: "integer", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drawn_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evaluation",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    run = table.Column<Guid>(type: "uuid", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    point_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sample_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sample_code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    depth_top = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    depth_bottom = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    sampled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    substance_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    reported_text = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    result_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    result_number = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    result_unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wet_basis = table.Column<bool>(type: "boolean", nullable: false),
                    land_class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    farmland = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    land_use_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    land_use_is_mixed = table.Column<bool>(type: "boolean", nullable: false),
                    target = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    soil_ph = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    edition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    citation = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    limit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    intervention = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: false),
                    ratio = table.Column<double>(type: "double precision", nullable: true),
                    basis = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    evaluated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    superseded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fact",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    subject = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    credit_code = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parcel",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(17)", maxLength: 17, nullable: false),
                    national_code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    former_names = table.Column<string[]>(type: "text[]", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    town = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    stated_area_m2 = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    area_m2 = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    current_use = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    planned_use = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    assessed_use = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    judged_class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    use_basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    use_is_mixed = table.Column<bool>(type: "boolean", nullable: false),
                    farmland = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    land_user = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    land_user_credit_code = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    polluter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage_since = table.Column<DateOnly>(type: "date", nullable: false),
                    boundary_owed = table.Column<bool>(type: "boolean", nullable: false),
                    longitude = table.Column<double>(type: "double precision", nullable: false),
                    latitude = table.Column<double>(type: "double precision", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    registered_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parcel_grant",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    capacity = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    granted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel_grant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parcel_import",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    declared_system = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    uploaded_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    committed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "point_verdict",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    substance_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    worst_id = table.Column<Guid>(type: "uuid", nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_point_verdict", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "receipt_counter",
                schema: "lab",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_receipt_counter", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "sampling_point",
                schema: "fieldwork",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    keeper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    reported_x = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reported_y = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reported_system = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    depth = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    screen_top = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    screen_bottom = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    built_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sampling_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seal_batch",
                schema: "platform",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    first = table.Column<long>(type: "bigint", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    root = table.Column<string>(type: "text", nullable: false),
                    previous_head = table.Column<string>(type: "text", nullable: false),
                    head = table.Column<string>(type: "text", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal_batch", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "sealed_fact",
                schema: "platform",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    fact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<long>(type: "bigint", nullable: false),
                    field_digests = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_fact", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                schema: "evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    received_from = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "todo",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    category = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    origin = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_todo", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alert_occurrence",
                schema: "alerts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alert_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alert_occurrence", x => x.id);
                    table.ForeignKey(
                        name: "fk_alert_occurrence_alert_alert_id",
                        column: x => x.alert_id,
                        principalSchema: "alerts",
                        principalTable: "alert",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "check_finding",
                schema: "lab",
                columns: table => new
                {
                    deliverable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    check_number = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    message = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sheet = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    row = table.Column<int>(type: "integer", nullable: true),
                    column_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    cell = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    suggestion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    clause = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_check_finding", x => new { x.deliverable_id, x.check_number, x.ordinal });
                    table.ForeignKey(
                        name: "fk_check_finding_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalSchema: "lab",
                        principalTable: "deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "excluded_row",
                schema: "lab",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sheet = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    restored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_excluded_row", x => x.id);
                    table.ForeignKey(
                        name: "fk_excluded_row_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalSchema: "lab",
                        principalTable: "deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "result",
                schema: "lab",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    sample_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sample_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    substance_key = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    reported_text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    detection_limit = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    quantitation_limit = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    is_wet_basis = table.Column<bool>(type: "boolean", nullable: false),
                    method = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    is_cma = table.Column<bool>(type: "boolean", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    analysed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    batch = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    sheet = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    cell = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    seal = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_result", x => x.id);
                    table.ForeignKey(
                        name: "fk_result_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalSchema: "lab",
                        principalTable: "deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "delivery",
                schema: "platform",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fact_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    not_before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivery", x => x.id);
                    table.ForeignKey(
                        name: "fk_delivery_fact_fact_id",
                        column: x => x.fact_id,
                        principalSchema: "platform",
                        principalTable: "fact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    password_changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_sign_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    normalized_email = table.Column<string>(type: "text", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalSchema: "identity",
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "former_enterprise",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    credit_code = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    industry = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    from_year = table.Column<int>(type: "integer", nullable: true),
                    to_year = table.Column<int>(type: "integer", nullable: true),
                    pollutants = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_enterprise", x => x.id);
                    table.ForeignKey(
                        name: "fk_former_enterprise_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalSchema: "sites",
                        principalTable: "parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parcel_boundary",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    shape = table.Column<Geometry>(type: "geometry(Geometry,4490)", nullable: false),
                    area_m2 = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    declared_system = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    min_x = table.Column<double>(type: "double precision", nullable: false),
                    min_y = table.Column<double>(type: "double precision", nullable: false),
                    max_x = table.Column<double>(type: "double precision", nullable: false),
                    max_y = table.Column<double>(type: "double precision", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel_boundary", x => x.id);
                    table.ForeignKey(
                        name: "fk_parcel_boundary_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalSchema: "sites",
                        principalTable: "parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parcel_stage",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel_stage", x => x.id);
                    table.ForeignKey(
                        name: "fk_parcel_stage_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalSchema: "sites",
                        principalTable: "parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_trigger",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_trigger", x => x.id);
                    table.ForeignKey(
                        name: "fk_survey_trigger_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalSchema: "sites",
                        principalTable: "parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parcel_import_row",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    worst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    findings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parcel_import_row", x => x.id);
                    table.ForeignKey(
                        name: "fk_parcel_import_row_parcel_import_import_id",
                        column: x => x.import_id,
                        principalSchema: "sites",
                        principalTable: "parcel_import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sample",
                schema: "fieldwork",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    keeper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    point_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parcel_id = table.Column<Guid>(type: "uuid", nullable: true),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    medium = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    depth_top = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    depth_bottom = table.Column<decimal>(type: "numeric(28,12)", precision: 28, scale: 12, nullable: true),
                    sampled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sample", x => x.id);
                    table.ForeignKey(
                        name: "fk_sample_sampling_point_point_id",
                        column: x => x.point_id,
                        principalSchema: "fieldwork",
                        principalTable: "sampling_point",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "past_password",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_past_password", x => x.id);
                    table.ForeignKey(
                        name: "fk_past_password_account_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_grant",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    division_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_grant", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_grant_account_account_id",
                        column: x => x.account_id,
                        principalSchema: "identity",
                        principalTable: "account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_normalized_user_name",
                schema: "identity",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_account_organisation_id",
                schema: "identity",
                table: "account",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_alert_cause_key",
                schema: "alerts",
                table: "alert",
                column: "cause_key",
                unique: true,
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_alert_closed_at_level",
                schema: "alerts",
                table: "alert",
                columns: new[] { "closed_at", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_alert_number",
                schema: "alerts",
                table: "alert",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alert_parcel_id",
                schema: "alerts",
                table: "alert",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_alert_occurrence_alert_id",
                schema: "alerts",
                table: "alert_occurrence",
                column: "alert_id");

            migrationBuilder.CreateIndex(
                name: "ix_alert_occurrence_occurrence",
                schema: "alerts",
                table: "alert_occurrence",
                column: "occurrence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliverable_division_code_state",
                schema: "lab",
                table: "deliverable",
                columns: new[] { "division_code", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_deliverable_organisation_id_received_at",
                schema: "lab",
                table: "deliverable",
                columns: new[] { "organisation_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_deliverable_parcel_id",
                schema: "lab",
                table: "deliverable",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_deliverable_receipt_number",
                schema: "lab",
                table: "deliverable",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliverable_same_file_key",
                schema: "lab",
                table: "deliverable",
                column: "same_file_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_delivery_fact_id_handler",
                schema: "platform",
                table: "delivery",
                columns: new[] { "fact_id", "handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_delivery_state_not_before",
                schema: "platform",
                table: "delivery",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "ix_drawn_point_drawn_at",
                schema: "assessment",
                table: "drawn_point",
                column: "drawn_at");

            migrationBuilder.CreateIndex(
                name: "ix_drawn_point_parcel_id",
                schema: "assessment",
                table: "drawn_point",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_drawn_point_rank",
                schema: "assessment",
                table: "drawn_point",
                column: "rank");

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_deliverable_id",
                schema: "assessment",
                table: "evaluation",
                column: "deliverable_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_parcel_id_substance_key",
                schema: "assessment",
                table: "evaluation",
                columns: new[] { "parcel_id", "substance_key" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_point_id",
                schema: "assessment",
                table: "evaluation",
                column: "point_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_result_id_basis",
                schema: "assessment",
                table: "evaluation",
                columns: new[] { "result_id", "basis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_run",
                schema: "assessment",
                table: "evaluation",
                column: "run");

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_superseded_at_rank_ratio",
                schema: "assessment",
                table: "evaluation",
                columns: new[] { "superseded_at", "rank", "ratio" });

            migrationBuilder.CreateIndex(
                name: "ix_excluded_row_deliverable_id",
                schema: "lab",
                table: "excluded_row",
                column: "deliverable_id");

            migrationBuilder.CreateIndex(
                name: "ix_fact_at",
                schema: "platform",
                table: "fact",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_fact_kind_at",
                schema: "platform",
                table: "fact",
                columns: new[] { "kind", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_subject_at",
                schema: "platform",
                table: "fact",
                columns: new[] { "subject", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_former_enterprise_parcel_id",
                schema: "sites",
                table: "former_enterprise",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_code",
                schema: "identity",
                table: "organisation",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_credit_code",
                schema: "identity",
                table: "organisation",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_code",
                schema: "sites",
                table: "parcel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_division_code_stage",
                schema: "sites",
                table: "parcel",
                columns: new[] { "division_code", "stage" });

            migrationBuilder.CreateIndex(
                name: "ix_parcel_name",
                schema: "sites",
                table: "parcel",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_national_code",
                schema: "sites",
                table: "parcel",
                column: "national_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_boundary_known_from",
                schema: "sites",
                table: "parcel_boundary",
                column: "known_from");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_boundary_parcel_id_valid_from",
                schema: "sites",
                table: "parcel_boundary",
                columns: new[] { "parcel_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_parcel_grant_organisation_id_parcel_id_capacity",
                schema: "platform",
                table: "parcel_grant",
                columns: new[] { "organisation_id", "parcel_id", "capacity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_grant_parcel_id",
                schema: "platform",
                table: "parcel_grant",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_import_uploaded_at",
                schema: "sites",
                table: "parcel_import",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_import_row_import_id_row",
                schema: "sites",
                table: "parcel_import_row",
                columns: new[] { "import_id", "row" });

            migrationBuilder.CreateIndex(
                name: "ix_parcel_stage_known_from",
                schema: "sites",
                table: "parcel_stage",
                column: "known_from");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_stage_parcel_id_valid_from",
                schema: "sites",
                table: "parcel_stage",
                columns: new[] { "parcel_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_past_password_account_id",
                schema: "identity",
                table: "past_password",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_point_verdict_point_id_substance_key",
                schema: "assessment",
                table: "point_verdict",
                columns: new[] { "point_id", "substance_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_point_verdict_substance_key",
                schema: "assessment",
                table: "point_verdict",
                column: "substance_key");

            migrationBuilder.CreateIndex(
                name: "ix_result_deliverable_id_ordinal",
                schema: "lab",
                table: "result",
                columns: new[] { "deliverable_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_result_parcel_id_substance_key",
                schema: "lab",
                table: "result",
                columns: new[] { "parcel_id", "substance_key" });

            migrationBuilder.CreateIndex(
                name: "ix_result_sample_id",
                schema: "lab",
                table: "result",
                column: "sample_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grant_account_id_role_division_code",
                schema: "identity",
                table: "role_grant",
                columns: new[] { "account_id", "role", "division_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sample_code",
                schema: "fieldwork",
                table: "sample",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_sample_keeper_id_code",
                schema: "fieldwork",
                table: "sample",
                columns: new[] { "keeper_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sample_parcel_id",
                schema: "fieldwork",
                table: "sample",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_sample_point_id",
                schema: "fieldwork",
                table: "sample",
                column: "point_id");

            migrationBuilder.CreateIndex(
                name: "ix_sampling_point_keeper_id_code",
                schema: "fieldwork",
                table: "sampling_point",
                columns: new[] { "keeper_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sampling_point_parcel_id",
                schema: "fieldwork",
                table: "sampling_point",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_sealed_fact_batch",
                schema: "platform",
                table: "sealed_fact",
                column: "batch");

            migrationBuilder.CreateIndex(
                name: "ix_sealed_fact_fact_id",
                schema: "platform",
                table: "sealed_fact",
                column: "fact_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_sha256_organisation_id",
                schema: "evidence",
                table: "stored_file",
                columns: new[] { "sha256", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_trigger_parcel_id",
                schema: "sites",
                table: "survey_trigger",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_closed_at_role_division_code",
                schema: "platform",
                table: "todo",
                columns: new[] { "closed_at", "role", "division_code" });

            migrationBuilder.CreateIndex(
                name: "ix_todo_organisation_id",
                schema: "platform",
                table: "todo",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_todo_subject_type_subject_id",
                schema: "platform",
                table: "todo",
                columns: new[] { "subject_type", "subject_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alert_occurrence",
                schema: "alerts");

            migrationBuilder.DropTable(
                name: "check_finding",
                schema: "lab");

            migrationBuilder.DropTable(
                name: "delivery",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "division_boundary",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "drawn_point",
                schema: "assessment");

            migrationBuilder.DropTable(
                name: "evaluation",
                schema: "assessment");

            migrationBuilder.DropTable(
                name: "excluded_row",
                schema: "lab");

            migrationBuilder.DropTable(
                name: "former_enterprise",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "parcel_boundary",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "parcel_grant",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "parcel_import_row",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "parcel_stage",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "past_password",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "point_verdict",
                schema: "assessment");

            migrationBuilder.DropTable(
                name: "receipt_counter",
                schema: "lab");

            migrationBuilder.DropTable(
                name: "result",
                schema: "lab");

            migrationBuilder.DropTable(
                name: "role_grant",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "sample",
                schema: "fieldwork");

            migrationBuilder.DropTable(
                name: "seal_batch",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "sealed_fact",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "stored_file",
                schema: "evidence");

            migrationBuilder.DropTable(
                name: "survey_trigger",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "todo",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "alert",
                schema: "alerts");

            migrationBuilder.DropTable(
                name: "fact",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "parcel_import",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "deliverable",
                schema: "lab");

            migrationBuilder.DropTable(
                name: "account",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "sampling_point",
                schema: "fieldwork");

            migrationBuilder.DropTable(
                name: "parcel",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "organisation",
                schema: "identity");
        }
    }
}
