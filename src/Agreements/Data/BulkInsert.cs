using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Ksd.Agreements.Data;

/// <summary>
/// Writes many new rows of one table in one statement, mapped as EF maps them. (COPY cannot write to tables with row-level security.)
/// Nothing is tracked and nothing audited: what calls this records the work as a whole.
/// </summary>
internal static class BulkInsert
{
    public static async Task InsertAll<T>(this DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = type.GetProperties().Where(property => !property.IsConcurrencyToken)
            .Select(property => new Column(property, property.GetColumnName(table)!)).ToArray();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var json = new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Json, Value = Json(rows, columns) };

        // Table and column names come from the model, never from outside.
        var sql = $"INSERT INTO \"{table.Name}\" ({names}) SELECT {names} FROM json_populate_recordset(NULL::\"{table.Name}\", {{0}})";
        await db.Database.ExecuteSqlRawAsync(sql, [json], cancellationToken);
    }

    private static string Json<T>(IReadOnlyCollection<T> rows, Column[] columns)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var column in columns)
                {
                    column.Write(json, row);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        private readonly bool _isJson = property.GetColumnType() is "jsonb" or "json";

        public string Name => name;

        public void Write(Utf8JsonWriter json, object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            value = value is null || _convert is null ? value : _convert(value);
            json.WritePropertyName(name);
            if (value is string text && _isJson)
            {
                json.WriteRawValue(text);
            }
            else
            {
                JsonSerializer.Serialize(json, value);
            }
        }
    }
}
