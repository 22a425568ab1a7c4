namespace Soil.Core.Ids;

/// <summary>账号.</summary>
public readonly record struct AccountId(Guid Value) : ITypedId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public static AccountId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>单位.</summary>
public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);

    public static OrganisationId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>地块.</summary>
public readonly record struct ParcelId(Guid Value) : ITypedId<ParcelId>
{
    public static ParcelId From(Guid value) => new(value);

    public static ParcelId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>点位.</summary>
public readonly record struct SamplingPointId(Guid Value) : ITypedId<SamplingPointId>
{
    public static SamplingPointId From(Guid value) => new(value);

    public static SamplingPointId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>样品.</summary>
public readonly record struct SampleId(Guid Value) : ITypedId<SampleId>
{
    public static SampleId From(Guid value) => new(value);

    public static SampleId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>文件.</summary>
public readonly record struct StoredFileId(Guid Value) : ITypedId<StoredFileId>
{
    public static StoredFileId From(Guid value) => new(value);

    public static StoredFileId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>检测成果.</summary>
public readonly record struct DeliverableId(Guid Value) : ITypedId<DeliverableId>
{
    public static DeliverableId From(Guid value) => new(value);

    public static DeliverableId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>检测结果.</summary>
public readonly record struct LabResultId(Guid Value) : ITypedId<LabResultId>
{
    public static LabResultId From(Guid value) => new(value);

    public static LabResultId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>判定.</summary>
public readonly record struct EvaluationId(Guid Value) : ITypedId<EvaluationId>
{
    public static EvaluationId From(Guid value) => new(value);

    public static EvaluationId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>告警.</summary>
public readonly record struct AlertId(Guid Value) : ITypedId<AlertId>
{
    public static AlertId From(Guid value) => new(value);

    public static AlertId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>待办.</summary>
public readonly record struct TodoId(Guid Value) : ITypedId<TodoId>
{
    public static TodoId From(Guid value) => new(value);

    public static TodoId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
