/** What a new version does to the schemas, and whether the one before it may run meanwhile. */
package ba.sigurno.ejb.operations.upgrade;
