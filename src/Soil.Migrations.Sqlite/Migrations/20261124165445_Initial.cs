using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Soil.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alerts_alert",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cause_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_link = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    summary = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    renewed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    person = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    false_alarm_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    false_alarm_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alerts_alert", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_drawn_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    min_x = table.Column<double>(type: "REAL", nullable: false),
                    min_y = table.Column<double>(type: "REAL", nullable: false),
                    max_x = table.Column<double>(type: "REAL", nullable: false),
                    max_y = table.Column<double>(type: "REAL", nullable: false),
                    medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<int>(type: "INTEGER", nullable: false),
                    exceeding = table.Column<int>(type: "INTEGER", nullable: false),
                    unjudged = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_drawn_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_evaluation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run = table.Column<Guid>(type: "TEXT", nullable: false),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    sample_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sample_code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    depth_top = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    depth_bottom = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    sampled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    substance_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    reported_text = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    result_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    result_number = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    result_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wet_basis = table.Column<bool>(type: "INTEGER", nullable: false),
                    land_class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    farmland = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    land_use_source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    land_use_is_mixed = table.Column<bool>(type: "INTEGER", nullable: false),
                    target = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    soil_ph = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    edition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    citation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    limit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    intervention = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    ratio = table.Column<double>(type: "REAL", nullable: true),
                    basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    evaluated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    superseded_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_evaluation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_point_verdict",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    substance_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    worst_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_point_verdict", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence_stored_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    received_from = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_stored_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fieldwork_sampling_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    keeper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    reported_x = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reported_y = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reported_system = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    depth = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    screen_top = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    screen_bottom = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    built_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fieldwork_sampling_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_organisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lab_deliverable",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receipt_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    laboratory_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    submitted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    same_file_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    parcel_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    declared_land = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    coordinate_system = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    mapping = table.Column<string>(type: "TEXT", nullable: true),
                    report_number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    report_date = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parcel_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    check_number = table.Column<int>(type: "INTEGER", nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    check_milliseconds = table.Column<int>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    passed = table.Column<int>(type: "INTEGER", nullable: false),
                    errors = table.Column<int>(type: "INTEGER", nullable: false),
                    warnings = table.Column<int>(type: "INTEGER", nullable: false),
                    notes = table.Column<int>(type: "INTEGER", nullable: false),
                    sheets = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    supersedes_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    superseded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_deliverable", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lab_receipt_counter",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_receipt_counter", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "platform_fact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_fact", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_parcel_grant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    granted_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_parcel_grant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_seal_batch",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    first = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    root = table.Column<string>(type: "TEXT", nullable: false),
                    previous_head = table.Column<string>(type: "TEXT", nullable: false),
                    head = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_seal_batch", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "platform_sealed_fact",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch = table.Column<long>(type: "INTEGER", nullable: false),
                    field_digests = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_sealed_fact", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "platform_todo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_todo", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sites_division_boundary",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_zone = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_division_boundary", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "sites_parcel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 17, nullable: false),
                    national_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    former_names = table.Column<string>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    stated_area_m2 = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    area_m2 = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    current_use = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    planned_use = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    assessed_use = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    judged_class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    use_basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    use_is_mixed = table.Column<bool>(type: "INTEGER", nullable: false),
                    farmland = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    land_user = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    land_user_credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    polluter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stage_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    boundary_owed = table.Column<bool>(type: "INTEGER", nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_parcel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sites_parcel_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sm3 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    declared_system = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    total = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    committed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_parcel_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alerts_alert_occurrence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alert_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occurrence = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alerts_alert_occurrence", x => x.id);
                    table.ForeignKey(
                        name: "fk_alerts_alert_occurrence_alerts_alert_alert_id",
                        column: x => x.alert_id,
                        principalTable: "alerts_alert",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fieldwork_sample",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    keeper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    medium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    depth_top = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    depth_bottom = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    sampled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fieldwork_sample", x => x.id);
                    table.ForeignKey(
                        name: "fk_fieldwork_sample_sampling_point_point_id",
                        column: x => x.point_id,
                        principalTable: "fieldwork_sampling_point",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "identity_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    password_changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_sign_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_account", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_account_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "identity_organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lab_check_finding",
                columns: table => new
                {
                    deliverable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    check_number = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    row = table.Column<int>(type: "INTEGER", nullable: true),
                    column_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    cell = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    suggestion = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_check_finding", x => new { x.deliverable_id, x.check_number, x.ordinal });
                    table.ForeignKey(
                        name: "fk_lab_check_finding_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalTable: "lab_deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lab_excluded_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    restored_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_excluded_row", x => x.id);
                    table.ForeignKey(
                        name: "fk_lab_excluded_row_lab_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalTable: "lab_deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lab_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    sample_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sample_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    substance_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    reported_text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    detection_limit = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    quantitation_limit = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    is_wet_basis = table.Column<bool>(type: "INTEGER", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    is_cma = table.Column<bool>(type: "INTEGER", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    analysed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    batch = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    cell = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    seal = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lab_result", x => x.id);
                    table.ForeignKey(
                        name: "fk_lab_result_lab_deliverable_deliverable_id",
                        column: x => x.deliverable_id,
                        principalTable: "lab_deliverable",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    not_before = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error = table.Column<string>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_delivery", x => x.id);
                    table.ForeignKey(
                        name: "fk_platform_delivery_fact_fact_id",
                        column: x => x.fact_id,
                        principalTable: "platform_fact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_former_enterprise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    industry = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    from_year = table.Column<int>(type: "INTEGER", nullable: true),
                    to_year = table.Column<int>(type: "INTEGER", nullable: true),
                    pollutants = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_former_enterprise", x => x.id);
                    table.ForeignKey(
                        name: "fk_sites_former_enterprise_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalTable: "sites_parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_parcel_boundary",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    shape = table.Column<byte[]>(type: "BLOB", nullable: false),
                    area_m2 = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    declared_system = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    min_x = table.Column<double>(type: "REAL", nullable: false),
                    min_y = table.Column<double>(type: "REAL", nullable: false),
                    max_x = table.Column<double>(type: "REAL", nullable: false),
                    max_y = table.Column<double>(type: "REAL", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    known_from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    known_to = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_parcel_boundary", x => x.id);
                    table.ForeignKey(
                        name: "fk_sites_parcel_boundary_sites_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalTable: "sites_parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_parcel_stage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    known_from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    known_to = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_parcel_stage", x => x.id);
                    table.ForeignKey(
                        name: "fk_sites_parcel_stage_sites_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalTable: "sites_parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_survey_trigger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parcel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_survey_trigger", x => x.id);
                    table.ForeignKey(
                        name: "fk_sites_survey_trigger_sites_parcel_parcel_id",
                        column: x => x.parcel_id,
                        principalTable: "sites_parcel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sites_parcel_import_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    worst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    findings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites_parcel_import_row", x => x.id);
                    table.ForeignKey(
                        name: "fk_sites_parcel_import_row_sites_parcel_import_import_id",
                        column: x => x.import_id,
                        principalTable: "sites_parcel_import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_past_password",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_past_password", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_past_password_identity_account_account_id",
                        column: x => x.account_id,
                        principalTable: "identity_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_role_grant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_role_grant", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_role_grant_identity_account_account_id",
                        column: x => x.account_id,
                        principalTable: "identity_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_cause_key",
                table: "alerts_alert",
                column: "cause_key",
                unique: true,
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_closed_at_level",
                table: "alerts_alert",
                columns: new[] { "closed_at", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_number",
                table: "alerts_alert",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_parcel_id",
                table: "alerts_alert",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_occurrence_alert_id",
                table: "alerts_alert_occurrence",
                column: "alert_id");

            migrationBuilder.CreateIndex(
                name: "ix_alerts_alert_occurrence_occurrence",
                table: "alerts_alert_occurrence",
                column: "occurrence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_drawn_point_drawn_at",
                table: "assessment_drawn_point",
                column: "drawn_at");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_drawn_point_parcel_id",
                table: "assessment_drawn_point",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_drawn_point_rank",
                table: "assessment_drawn_point",
                column: "rank");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_deliverable_id",
                table: "assessment_evaluation",
                column: "deliverable_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_parcel_id_substance_key",
                table: "assessment_evaluation",
                columns: new[] { "parcel_id", "substance_key" });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_point_id",
                table: "assessment_evaluation",
                column: "point_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_result_id_basis",
                table: "assessment_evaluation",
                columns: new[] { "result_id", "basis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_run",
                table: "assessment_evaluation",
                column: "run");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_evaluation_superseded_at_rank_ratio",
                table: "assessment_evaluation",
                columns: new[] { "superseded_at", "rank", "ratio" });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_point_verdict_point_id_substance_key",
                table: "assessment_point_verdict",
                columns: new[] { "point_id", "substance_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_point_verdict_substance_key",
                table: "assessment_point_verdict",
                column: "substance_key");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_stored_file_sha256_organisation_id",
                table: "evidence_stored_file",
                columns: new[] { "sha256", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sample_code",
                table: "fieldwork_sample",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sample_keeper_id_code",
                table: "fieldwork_sample",
                columns: new[] { "keeper_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sample_parcel_id",
                table: "fieldwork_sample",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sample_point_id",
                table: "fieldwork_sample",
                column: "point_id");

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sampling_point_keeper_id_code",
                table: "fieldwork_sampling_point",
                columns: new[] { "keeper_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fieldwork_sampling_point_parcel_id",
                table: "fieldwork_sampling_point",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_account_normalized_user_name",
                table: "identity_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_account_organisation_id",
                table: "identity_account",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_organisation_code",
                table: "identity_organisation",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_organisation_credit_code",
                table: "identity_organisation",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_past_password_account_id",
                table: "identity_past_password",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_role_grant_account_id_role_division_code",
                table: "identity_role_grant",
                columns: new[] { "account_id", "role", "division_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lab_deliverable_division_code_state",
                table: "lab_deliverable",
                columns: new[] { "division_code", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_lab_deliverable_organisation_id_received_at",
                table: "lab_deliverable",
                columns: new[] { "organisation_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lab_deliverable_parcel_id",
                table: "lab_deliverable",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_lab_deliverable_receipt_number",
                table: "lab_deliverable",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lab_deliverable_same_file_key",
                table: "lab_deliverable",
                column: "same_file_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lab_excluded_row_deliverable_id",
                table: "lab_excluded_row",
                column: "deliverable_id");

            migrationBuilder.CreateIndex(
                name: "ix_lab_result_deliverable_id_ordinal",
                table: "lab_result",
                columns: new[] { "deliverable_id", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lab_result_parcel_id_substance_key",
                table: "lab_result",
                columns: new[] { "parcel_id", "substance_key" });

            migrationBuilder.CreateIndex(
                name: "ix_lab_result_sample_id",
                table: "lab_result",
                column: "sample_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_delivery_fact_id_handler",
                table: "platform_delivery",
                columns: new[] { "fact_id", "handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_delivery_state_not_before",
                table: "platform_delivery",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_fact_at",
                table: "platform_fact",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_platform_fact_kind_at",
                table: "platform_fact",
                columns: new[] { "kind", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_fact_subject_at",
                table: "platform_fact",
                columns: new[] { "subject", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_parcel_grant_organisation_id_parcel_id_capacity",
                table: "platform_parcel_grant",
                columns: new[] { "organisation_id", "parcel_id", "capacity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_parcel_grant_parcel_id",
                table: "platform_parcel_grant",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_sealed_fact_batch",
                table: "platform_sealed_fact",
                column: "batch");

            migrationBuilder.CreateIndex(
                name: "ix_platform_sealed_fact_fact_id",
                table: "platform_sealed_fact",
                column: "fact_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_todo_closed_at_role_division_code",
                table: "platform_todo",
                columns: new[] { "closed_at", "role", "division_code" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_todo_organisation_id",
                table: "platform_todo",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_todo_subject_type_subject_id",
                table: "platform_todo",
                columns: new[] { "subject_type", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_former_enterprise_parcel_id",
                table: "sites_former_enterprise",
                column: "parcel_id");

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_code",
                table: "sites_parcel",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_division_code_stage",
                table: "sites_parcel",
                columns: new[] { "division_code", "stage" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_name",
                table: "sites_parcel",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_national_code",
                table: "sites_parcel",
                column: "national_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_boundary_known_from",
                table: "sites_parcel_boundary",
                column: "known_from");

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_boundary_parcel_id_valid_from",
                table: "sites_parcel_boundary",
                columns: new[] { "parcel_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_import_uploaded_at",
                table: "sites_parcel_import",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_import_row_import_id_row",
                table: "sites_parcel_import_row",
                columns: new[] { "import_id", "row" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_stage_known_from",
                table: "sites_parcel_stage",
                column: "known_from");

            migrationBuilder.CreateIndex(
                name: "ix_sites_parcel_stage_parcel_id_valid_from",
                table: "sites_parcel_stage",
                columns: new[] { "parcel_id", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_survey_trigger_parcel_id",
                table: "sites_survey_trigger",
                column: "parcel_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alerts_alert_occurrence");

            migrationBuilder.DropTable(
                name: "assessment_drawn_point");

            migrationBuilder.DropTable(
                name: "assessment_evaluation");

            migrationBuilder.DropTable(
                name: "assessment_point_verdict");

            migrationBuilder.DropTable(
                name: "evidence_stored_file");

            migrationBuilder.DropTable(
                name: "fieldwork_sample");

            migrationBuilder.DropTable(
                name: "identity_past_password");

            migrationBuilder.DropTable(
                name: "identity_role_grant");

            migrationBuilder.DropTable(
                name: "lab_check_finding");

            migrationBuilder.DropTable(
                name: "lab_excluded_row");

            migrationBuilder.DropTable(
                name: "lab_receipt_counter");

            migrationBuilder.DropTable(
                name: "lab_result");

            migrationBuilder.DropTable(
                name: "platform_delivery");

            migrationBuilder.DropTable(
                name: "platform_parcel_grant");

            migrationBuilder.DropTable(
                name: "platform_seal_batch");

            migrationBuilder.DropTable(
                name: "platform_sealed_fact");

            migrationBuilder.DropTable(
                name: "platform_todo");

            migrationBuilder.DropTable(
                name: "sites_division_boundary");

            migrationBuilder.DropTable(
                name: "sites_former_enterprise");

            migrationBuilder.DropTable(
                name: "sites_parcel_boundary");

            migrationBuilder.DropTable(
                name: "sites_parcel_import_row");

            migrationBuilder.DropTable(
                name: "sites_parcel_stage");

            migrationBuilder.DropTable(
                name: "sites_survey_trigger");

            migrationBuilder.DropTable(
                name: "alerts_alert");

            migrationBuilder.DropTable(
                name: "fieldwork_sampling_point");

            migrationBuilder.DropTable(
                name: "identity_account");

            migrationBuilder.DropTable(
                name: "lab_deliverable");

            migrationBuilder.DropTable(
                name: "platform_fact");

            migrationBuilder.DropTable(
                name: "sites_parcel_import");

            migrationBuilder.DropTable(
                name: "sites_parcel");

            migrationBuilder.DropTable(
                name: "identity_organisation");
        }
    }
}
