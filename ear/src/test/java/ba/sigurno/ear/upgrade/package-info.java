/** Upgrades to a version that does not exist yet: the built one with further migrations. */
package ba.sigurno.ear.upgrade;
