namespace Soil.Core.Parameters;

/// <summary>Names of the rule parameters, so that a mistyped key does not compile; a test keeps them equal to <c>rule-parameters.csv</c>.</summary>
public static class ParameterKeys
{
    public const string ApproveWorkingDays = "Access.ApproveWorkingDays";
    public const string ClockSkewMinutes = "Access.ClockSkewMinutes";
    public const string ContractGraceDays = "Access.ContractGraceDays";
    public const string DelegationDays = "Access.DelegationDays";
    public const string DeviceTokenDays = "Access.DeviceTokenDays";
    public const string EmergencyHours = "Access.EmergencyHours";
    public const string ExpertAccessDays = "Access.ExpertAccessDays";
    public const string ExportSecondFactorRows = "Access.ExportSecondFactorRows";
    public const string ReviewDays = "Access.ReviewDays";
    public const string UnusedLockDays = "Access.UnusedLockDays";

    public const string AssignWorkingDays = "Alerts.AssignWorkingDays";
    public const string ExchangeSilenceWorkingDays = "Alerts.ExchangeSilenceWorkingDays";
    public const string LevelAboveIntervention = "Alerts.LevelAboveIntervention";
    public const string LevelBetweenValues = "Alerts.LevelBetweenValues";
    public const string LevelGroundwaterAbove = "Alerts.LevelGroundwaterAbove";
    public const string LevelGroundwaterClassFive = "Alerts.LevelGroundwaterClassFive";
    public const string RectifyWorkingDays = "Alerts.RectifyWorkingDays";
    public const string RedEscalateWorkingDays = "Alerts.RedEscalateWorkingDays";
    public const string VerifyWorkingDays = "Alerts.VerifyWorkingDays";

    public const string NonDetectFraction = "Assessment.NonDetectFraction";

    public const string DoubleScanMinutes = "Fieldwork.DoubleScanMinutes";
    public const string FixAccuracyRefuseMetres = "Fieldwork.FixAccuracyRefuseMetres";
    public const string FixAccuracyWarningMetres = "Fieldwork.FixAccuracyWarningMetres";
    public const string LateRecordHours = "Fieldwork.LateRecordHours";
    public const string OffsetApprovalMetres = "Fieldwork.OffsetApprovalMetres";
    public const string OffsetReasonMetres = "Fieldwork.OffsetReasonMetres";
    public const string SuspectRecordHours = "Fieldwork.SuspectRecordHours";

    public const string AcceptWorkingDays = "Lab.AcceptWorkingDays";
    public const string CalibrationCheckEvery = "Lab.CalibrationCheckEvery";
    public const string CalibrationCheckInorganicPercent = "Lab.CalibrationCheckInorganicPercent";
    public const string CalibrationCheckOrganicPercent = "Lab.CalibrationCheckOrganicPercent";
    public const string CalibrationLevels = "Lab.CalibrationLevels";
    public const string CalibrationRInorganic = "Lab.CalibrationRInorganic";
    public const string CalibrationROrganic = "Lab.CalibrationROrganic";
    public const string ColumnLimit = "Lab.ColumnLimit";
    public const string ControlShare = "Lab.ControlShare";
    public const string CorrectWorkingDays = "Lab.CorrectWorkingDays";
    public const string HoldingHoursSoilArsenic = "Lab.HoldingHoursSoilArsenic";
    public const string HoldingHoursSoilCyanide = "Lab.HoldingHoursSoilCyanide";
    public const string HoldingHoursSoilHexavalentChromium = "Lab.HoldingHoursSoilHexavalentChromium";
    public const string HoldingHoursSoilMercury = "Lab.HoldingHoursSoilMercury";
    public const string HoldingHoursSoilMetals = "Lab.HoldingHoursSoilMetals";
    public const string HoldingHoursSoilPetroleum = "Lab.HoldingHoursSoilPetroleum";
    public const string HoldingHoursSoilSemivolatiles = "Lab.HoldingHoursSoilSemivolatiles";
    public const string HoldingHoursSoilVolatiles = "Lab.HoldingHoursSoilVolatiles";
    public const string HoldingHoursWaterAmmonia = "Lab.HoldingHoursWaterAmmonia";
    public const string HoldingHoursWaterHexavalentChromium = "Lab.HoldingHoursWaterHexavalentChromium";
    public const string HoldingHoursWaterMercury = "Lab.HoldingHoursWaterMercury";
    public const string HoldingHoursWaterMetals = "Lab.HoldingHoursWaterMetals";
    public const string HoldingHoursWaterSemivolatiles = "Lab.HoldingHoursWaterSemivolatiles";
    public const string HoldingHoursWaterVolatiles = "Lab.HoldingHoursWaterVolatiles";
    public const string IdenticalValues = "Lab.IdenticalValues";
    public const string MethodBlanksPerBatch = "Lab.MethodBlanksPerBatch";
    public const string OutlierInterquartileFactor = "Lab.OutlierInterquartileFactor";
    public const string OutlierMinimumSamples = "Lab.OutlierMinimumSamples";
    public const string ParallelLimitInorganicPercent = "Lab.ParallelLimitInorganicPercent";
    public const string ParallelLimitNearDetectionPercent = "Lab.ParallelLimitNearDetectionPercent";
    public const string ParallelLimitOrganicPercent = "Lab.ParallelLimitOrganicPercent";
    public const string ParallelMinimumPerBatch = "Lab.ParallelMinimumPerBatch";
    public const string ParallelMinimumShare = "Lab.ParallelMinimumShare";
    public const string ParallelPassShare = "Lab.ParallelPassShare";
    public const string PointCodeLength = "Lab.PointCodeLength";
    public const string RecoveryHighInorganicPercent = "Lab.RecoveryHighInorganicPercent";
    public const string RecoveryHighOrganicPercent = "Lab.RecoveryHighOrganicPercent";
    public const string RecoveryLowInorganicPercent = "Lab.RecoveryLowInorganicPercent";
    public const string RecoveryLowOrganicPercent = "Lab.RecoveryLowOrganicPercent";
    public const string RowLimit = "Lab.RowLimit";
    public const string SampleCodeLength = "Lab.SampleCodeLength";
    public const string SheetLimit = "Lab.SheetLimit";
    public const string SizeLimitMegabytes = "Lab.SizeLimitMegabytes";
    public const string TripBlankPerBox = "Lab.TripBlankPerBox";
    public const string UnitSlipFactor = "Lab.UnitSlipFactor";
    public const string UnitSlipTolerance = "Lab.UnitSlipTolerance";

    public const string IdleMinutes = "Login.IdleMinutes";
    public const string LockoutFailures = "Login.LockoutFailures";
    public const string LockoutMinutes = "Login.LockoutMinutes";
    public const string PasswordClasses = "Login.PasswordClasses";
    public const string PasswordHistory = "Login.PasswordHistory";
    public const string PasswordMaxAgeDays = "Login.PasswordMaxAgeDays";
    public const string PasswordMinLength = "Login.PasswordMinLength";

    public const string ClockDriftSeconds = "Platform.ClockDriftSeconds";
    public const string LogMinimumMonths = "Platform.LogMinimumMonths";
    public const string LogMonths = "Platform.LogMonths";
    public const string RecoveryPointHours = "Platform.RecoveryPointHours";
    public const string RecoveryTimeHours = "Platform.RecoveryTimeHours";

    public const string AreaCentralMeridian = "Sites.AreaCentralMeridian";
    public const string AreaDifferenceShare = "Sites.AreaDifferenceShare";
    public const string CoverFullShare = "Sites.CoverFullShare";
    public const string CoverRelatedShare = "Sites.CoverRelatedShare";
    public const string DefaultGroundwaterClass = "Sites.DefaultGroundwaterClass";
    public const string ExchangeAcknowledgeSeconds = "Sites.ExchangeAcknowledgeSeconds";
    public const string ExchangeOutboundHours = "Sites.ExchangeOutboundHours";
    public const string GateValidityDays = "Sites.GateValidityDays";
    public const string OutsideCityMetres = "Sites.OutsideCityMetres";
    public const string PreliminarySurveyMonths = "Sites.PreliminarySurveyMonths";
    public const string ProvinceExitReviewWorkingDays = "Sites.ProvinceExitReviewWorkingDays";
    public const string ProvinceRecordWorkingDays = "Sites.ProvinceRecordWorkingDays";
    public const string PublicNoticeDays = "Sites.PublicNoticeDays";
    public const string ReportRevisionWorkingDays = "Sites.ReportRevisionWorkingDays";
    public const string ReviewMeetingWorkingDays = "Sites.ReviewMeetingWorkingDays";
    public const string RiskAssessmentMonths = "Sites.RiskAssessmentMonths";
    public const string TriggerConfirmWorkingDays = "Sites.TriggerConfirmWorkingDays";
}
