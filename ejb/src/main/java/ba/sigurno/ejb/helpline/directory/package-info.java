/** Keeps the directory of institutions to which the helpline refers people. */
package ba.sigurno.ejb.helpline.directory;
