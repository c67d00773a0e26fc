using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Ksd.Portal.Ui;

/// <summary>Words in a drawing: Razor keeps the element's own name, <c>text</c>, for itself.</summary>
public sealed class TeksSvg : ComponentBase
{
    [Parameter, EditorRequired] public double X { get; set; }

    /// <summary>Where the letters stand, not where they begin.</summary>
    [Parameter, EditorRequired] public double Y { get; set; }

    [Parameter, EditorRequired] public string Isi { get; set; } = "";

    /// <summary>start, middle or end.</summary>
    [Parameter] public string Jangkar { get; set; } = "start";

    [Parameter] public string? Kelas { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X.ToString("0.#", CultureInfo.InvariantCulture));
        builder.AddAttribute(2, "y", Y.ToString("0.#", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "text-anchor", Jangkar);
        builder.AddAttribute(4, "class", Kelas);
        builder.AddContent(5, Isi);
        builder.CloseElement();
    }
}
