/** What an administrator may change of the installation while it runs. */
package ba.sigurno.ejb.operations.setting;
