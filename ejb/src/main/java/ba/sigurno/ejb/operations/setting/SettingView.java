package ba.sigurno.ejb.operations.setting;

/**
 * A setting as an administrator sees it.
 *
 * @param setting which one
 * @param value what counts now; null for nothing
 * @param installed what counts when nobody changes it; null for nothing
 * @param changed whether somebody changed it
 */
public record SettingView(ChangeableSetting setting, String value, String installed, boolean changed) {}
