/** Ground: headers, failures, same origin and problem+json of every response. */
package ba.sigurno.web.http;
