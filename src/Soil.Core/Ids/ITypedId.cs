namespace Soil.Core.Ids;

/// <summary>An id that crosses module borders: a version 7 GUID with a name, so that a parcel's id is never passed for a sample's.</summary>
public interface ITypedId<TSelf> where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
