/** Backups that are restored. */
package ba.sigurno.ear.backup;
