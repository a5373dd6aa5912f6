using System.Text.Json.Serialization;
using TVer.Methodologies.Json;

namespace TVer.Methodologies.Programme;

/// <summary>The documents of a request for renewal, one of each (regulation no. 2, clause 24, third paragraph).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RenewalDocument>))]
public enum RenewalDocument
{
    /// <summary>The request form: both standards, (a).</summary>
    RequestForm,

    /// <summary>The new project design document, or component design document, validated: both standards, (b).</summary>
    DesignDocument,

    /// <summary>The validation report: both standards, (c).</summary>
    ValidationReport,

    /// <summary>The report on co-benefits: Standard, (d).</summary>
    CoBenefitReport,

    /// <summary>The sustainable development and safeguards monitoring report: Premium, (d).</summary>
    SustainabilityMonitoringReport,

    /// <summary>The verified report on the risk of losing carbon: Premium, (e), where there is such a risk.</summary>
    NonPermanenceRiskReport,

    /// <summary>A storage device with all data: Standard (e), Premium (f), only where the request comes by post or at TGO's office.</summary>
    DataDevice,
}

/// <summary>How a request reaches TGO.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RequestDelivery>))]
public enum RequestDelivery
{
    /// <summary>Electronically.</summary>
    Online,

    /// <summary>By post.</summary>
    Post,

    /// <summary>At TGO's office.</summary>
    Office,
}
