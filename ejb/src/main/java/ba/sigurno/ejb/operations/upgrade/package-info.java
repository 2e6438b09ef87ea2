/** What a new version does to the schema while the one before it runs. */
package ba.sigurno.ejb.operations.upgrade;
