using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>One side, before or after, of a tracked entity's change, as JSON of what changed.</summary>
internal sealed class AuditChanges(Utf8JsonWriter json, bool before, bool everything)
{
    private const string Masked = "***";

    private static readonly JsonSerializerOptions Values = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ConcurrentDictionary<IProperty, Treatment> Treatments = new();

    public static string Before(EntityEntry entry) => Write(entry, before: true, everything: entry.State == EntityState.Deleted);

    public static string After(EntityEntry entry) => Write(entry, before: false, everything: entry.State == EntityState.Added);

    private static string Write(EntityEntry entry, bool before, bool everything)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Values.Encoder }))
        {
            new AuditChanges(json, before, everything).Object(entry.Properties, entry.ComplexProperties, entry.ComplexCollections);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Object(
        IEnumerable<PropertyEntry> properties,
        IEnumerable<ComplexPropertyEntry> parts,
        IEnumerable<ComplexCollectionEntry> collections,
        object? within = null)
    {
        json.WriteStartObject();
        foreach (var property in properties)
        {
            Property(property);
        }

        foreach (var part in parts.Where(part => everything || part.IsModified))
        {
            json.WritePropertyName(Name(part.Metadata));
            Object(part.Properties, part.ComplexProperties, part.ComplexCollections, within is null ? null : part.Metadata.PropertyInfo!.GetValue(within));
        }

        foreach (var collection in collections.Where(collection => everything || collection.IsModified))
        {
            json.WriteStartObject(Name(collection.Metadata));
            Elements(collection, within);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Only the elements that changed, by their place: a long history is not written again for one line more.</summary>
    private void Elements(ComplexCollectionEntry collection, object? within)
    {
        if (before)
        {
            // The entity's original values know the collections of its own and of its parts, not those inside an element.
            var original = (within is null
                ? collection.EntityEntry.OriginalValues[(IComplexProperty)collection.Metadata]
                : collection.Metadata.PropertyInfo!.GetValue(within)) as IList;
            var count = original?.Count ?? 0;
            for (var i = 0; i < count; i++)
            {
                var element = collection.GetOriginalEntry(i);
                Element(i, element, original![i], whole: element.State == EntityState.Deleted);
            }
        }
        else
        {
            // By place: enumerating the entry gives the elements of the entity's other collections too (EF Core 10).
            var count = (collection.CurrentValue as ICollection)?.Count ?? 0;
            for (var i = 0; i < count; i++)
            {
                var element = collection[i];
                Element(i, element, null, whole: element.State == EntityState.Added);
            }
        }
    }

    private void Element(int place, ComplexElementEntry element, object? original, bool whole)
    {
        if (everything || whole || element.State == EntityState.Modified)
        {
            json.WritePropertyName(place.ToString(System.Globalization.CultureInfo.InvariantCulture));
            // Not element.ComplexProperties: EF Core 10 takes the collections of an element for parts there, and throws.
            var parts = element.Metadata.ComplexType.GetComplexProperties().Where(part => !part.IsCollection)
                .Select(part => element.ComplexProperty(part));
            new AuditChanges(json, before, everything || whole).Object(element.Properties, parts, element.ComplexCollections, original);
        }
    }

    private void Property(PropertyEntry property)
    {
        var treatment = Treatments.GetOrAdd(property.Metadata, TreatmentOf);
        if (treatment == Treatment.LeaveOut || !(everything || property.IsModified))
        {
            return;
        }

        json.WritePropertyName(Name(property.Metadata));
        var value = before ? property.OriginalValue : property.CurrentValue;
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (treatment == Treatment.Mask)
        {
            json.WriteStringValue(Masked);
        }
        else
        {
            JsonSerializer.Serialize(json, value, value.GetType(), Values);
        }
    }

    private static Treatment TreatmentOf(IProperty property)
    {
        var isMachinery = property.IsPrimaryKey() || property.Name == Data.RegionalEntity.Property
            || property.ValueGenerated is ValueGenerated.OnAddOrUpdate or ValueGenerated.OnUpdate
            || property.FindAnnotation(AuditModel.LeftOut) is not null;
        return isMachinery ? Treatment.LeaveOut
            : property.PropertyInfo?.GetCustomAttribute<PersonalDataAttribute>() is not null ? Treatment.Mask
            : Treatment.Write;
    }

    private static string Name(IPropertyBase property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private enum Treatment
    {
        Write,
        Mask,
        LeaveOut,
    }
}
