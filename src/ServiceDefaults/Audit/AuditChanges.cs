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
        IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> parts, IEnumerable<ComplexCollectionEntry> collections)
    {
        json.WriteStartObject();
        foreach (var property in properties)
        {
            Property(property);
        }

        foreach (var part in parts.Where(part => everything || part.IsModified))
        {
            json.WritePropertyName(Name(part.Metadata));
            Object(part.Properties, part.ComplexProperties, part.ComplexCollections);
        }

        foreach (var collection in collections.Where(collection => everything || collection.IsModified))
        {
            json.WriteStartObject(Name(collection.Metadata));
            Elements(collection);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Only the elements that changed, by their place: a long history is not written again for one line more.</summary>
    private void Elements(ComplexCollectionEntry collection)
    {
        if (before)
        {
            var count = (collection.EntityEntry.OriginalValues[(IComplexProperty)collection.Metadata] as IList)?.Count ?? 0;
            for (var i = 0; i < count; i++)
            {
                var element = collection.GetOriginalEntry(i);
                Element(i, element, whole: element.State == EntityState.Deleted);
            }
        }
        else
        {
            var i = 0;
            foreach (var element in collection)
            {
                Element(i++, element, whole: element.State == EntityState.Added);
            }
        }
    }

    private void Element(int place, ComplexElementEntry element, bool whole)
    {
        if (everything || whole || element.State == EntityState.Modified)
        {
            json.WritePropertyName(place.ToString(System.Globalization.CultureInfo.InvariantCulture));
            new AuditChanges(json, before, everything || whole).Object(element.Properties, element.ComplexProperties, element.ComplexCollections);
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
