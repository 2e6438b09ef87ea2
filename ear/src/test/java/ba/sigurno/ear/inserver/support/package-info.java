/** What tests in the server share: the deployment, signing in as somebody, rows of tables, many threads at once. */
package ba.sigurno.ear.inserver.support;
