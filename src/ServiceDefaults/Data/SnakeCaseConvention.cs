using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Ksd.ServiceDefaults.Data;

internal sealed class SnakeCaseConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table)
            {
                entity.Builder.ToTable(SnakeCase.Of(table));
            }

            Rename(entity);
        }

        // Keys, indexes and constraints are named after tables and columns: only once those have their names.
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (var key in entity.GetDeclaredKeys())
            {
                key.Builder.HasName(SnakeCase.Of(key.GetName()));
            }

            foreach (var foreignKey in entity.GetDeclaredForeignKeys())
            {
                foreignKey.Builder.HasConstraintName(SnakeCase.Of(foreignKey.GetConstraintName()));
            }

            foreach (var index in entity.GetDeclaredIndexes())
            {
                index.Builder.HasDatabaseName(SnakeCase.Of(index.GetDatabaseName()));
            }
        }
    }

    private static void Rename(IConventionTypeBase type)
    {
        if (type.GetContainerColumnName() is { } container)
        {
            // One JSON column; the names inside it are its own.
            type.SetContainerColumnName(SnakeCase.Of(container));
            return;
        }

        foreach (var property in type.GetDeclaredProperties())
        {
            property.Builder.HasColumnName(SnakeCase.Of(property.GetColumnName()));
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Rename(complex.ComplexType);
        }
    }
}
