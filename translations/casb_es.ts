<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>casb</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>casb::ConsoleProgram</name>
    <message>
        <source>The configuration cannot be opened</source>
        <translation>No se puede abrir la configuración</translation>
    </message>
    <message>
        <source>Choose the configuration of a collector</source>
        <translation>Elegir la configuración de un colector</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml *.json)</source>
        <translation>Configuración (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The demo cannot be started</source>
        <translation>No se puede iniciar la demostración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The diagnostic bundle was not written</source>
        <translation>No se escribió el paquete de diagnóstico</translation>
    </message>
    <message>
        <source>The session&apos;s start list was not changed</source>
        <translation>No se cambió la lista de inicio de la sesión</translation>
    </message>
    <message>
        <source>Collection goes on</source>
        <translation>La recopilación continúa</translation>
    </message>
    <message>
        <source>CASB Console is in the tray. Its menu opens the window and quits.</source>
        <translation>CASB Console está en la bandeja. Su menú abre la ventana y sale.</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle</source>
        <translation>Guardar un paquete de diagnóstico</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Repair in Settings…</source>
        <translation>Reparar en la configuración…</translation>
    </message>
    <message>
        <source>The diagnostic bundle is written</source>
        <translation>El paquete de diagnóstico está escrito</translation>
    </message>
    <message>
        <source>%1 holds log, configuration, states and system facts, without any secret.</source>
        <translation>%1 contiene el log, la configuración, los estados y datos del sistema, sin ningún secreto.</translation>
    </message>
</context>
<context>
    <name>casb::DemoTenant</name>
    <message>
        <source>The simulator ended with status %1 before it was ready</source>
        <translation>El simulador terminó con el estado %1 antes de estar listo</translation>
    </message>
</context>
<context>
    <name>casb::ui</name>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicado</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>Next pull in %1</source>
        <translation>Próxima extracción en %1</translation>
    </message>
    <message>
        <source>Page %1, %2 received</source>
        <translation>Página %1, %2 recibidos</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>Goes on when the store has room</source>
        <translation>Continúa cuando haya espacio en el almacén</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Detenido a las %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Trying the credentials</source>
        <translation>Probando las credenciales</translation>
    </message>
    <message>
        <source>No pull until resumed</source>
        <translation>Sin extracciones hasta reanudar</translation>
    </message>
    <message>
        <source>Not collecting</source>
        <translation>No se recopila</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Aún sin extracciones</translation>
    </message>
    <message>
        <source>%1 · %2 received, %3</source>
        <translation>%1 · %2 recibidos, %3</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>de retraso</translation>
    </message>
    <message>
        <source>position not known yet</source>
        <translation>posición aún desconocida</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>records/s, retrying in %1</source>
        <translation>registros/s, reintento en %1</translation>
    </message>
    <message>
        <source>records/s, last 5 min</source>
        <translation>registros/s, últimos 5 min</translation>
    </message>
    <message>
        <source>records/s, nothing new</source>
        <translation>registros/s, nada nuevo</translation>
    </message>
    <message>
        <source>Last acknowledged</source>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>Ledger closes</source>
        <translation>El balance cuadra</translation>
    </message>
    <message>
        <source>Ledger is open</source>
        <translation>Balance abierto</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
    <message>
        <source>Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, delivered today %6, %7</source>
        <translation>Almacén, %1, %2 registros en espera, el más antiguo en espera %3, cola %4, tamaño en disco %5, entregado hoy %6, %7</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Everything collected is delivered.</source>
        <translation>Todo lo recopilado está entregado.</translation>
    </message>
    <message>
        <source>%1 records wait for delivery.</source>
        <translation>%1 registros esperan su entrega.</translation>
    </message>
    <message>
        <source>%1 are %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 behind.</source>
        <translation>%1 de retraso.</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Sin datos desde las %1</translation>
    </message>
    <message>
        <source>No data is coming in</source>
        <translation>No llegan datos</translation>
    </message>
    <message>
        <source>The other service goes on</source>
        <translation>El otro servicio continúa</translation>
    </message>
    <message>
        <source>Both services have stopped</source>
        <translation>Ambos servicios se han detenido</translation>
    </message>
    <message>
        <source>The service has stopped</source>
        <translation>El servicio se ha detenido</translation>
    </message>
    <message>
        <source>All services have stopped</source>
        <translation>Todos los servicios se han detenido</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>Todavía no se recopila nada</translation>
    </message>
    <message>
        <source>This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.</source>
        <translation>Aquí se mostrará cómo viajan las alertas y los eventos de Proofpoint a Devo y con cuánto retraso.</translation>
    </message>
    <message>
        <source>Collection could not start</source>
        <translation>No se pudo iniciar la recopilación</translation>
    </message>
    <message>
        <source>Collection has stopped</source>
        <translation>La recopilación se ha detenido</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The page under way is finished first.</source>
        <translation>Primero se termina la página en curso.</translation>
    </message>
    <message>
        <source>Collection is paused</source>
        <translation>La recopilación está en pausa</translation>
    </message>
    <message>
        <source>No new pull begins until you resume. %1</source>
        <translation>No empieza ninguna extracción hasta que se reanude. %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The store is opened and the credentials are tried.</source>
        <translation>Se abre el almacén y se prueban las credenciales.</translation>
    </message>
    <message>
        <source>Retrying in %1. Nothing is lost: collection goes on where it was.</source>
        <translation>Reintento en %1. No se pierde nada: la recopilación continúa donde estaba.</translation>
    </message>
    <message>
        <source>Proofpoint cannot be reached</source>
        <translation>No se puede acceder a Proofpoint</translation>
    </message>
    <message>
        <source>Proofpoint asks to wait</source>
        <translation>Proofpoint pide esperar</translation>
    </message>
    <message>
        <source>%1: a request failed</source>
        <translation>%1: falló una petición</translation>
    </message>
    <message>
        <source>Data is collected, but not delivered</source>
        <translation>Los datos se recopilan, pero no se entregan</translation>
    </message>
    <message>
        <source>%1 does not answer, retrying in %2. %3</source>
        <translation>%1 no responde, reintento en %2. %3</translation>
    </message>
    <message>
        <source>The credentials are tried.</source>
        <translation>Se prueban las credenciales.</translation>
    </message>
    <message>
        <source>Data is flowing</source>
        <translation>Los datos fluyen</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 lie between the present position and that time and would never be collected.</source>
        <translation>%1 de %2 quedan entre la posición actual y ese momento y no se recopilarían nunca.</translation>
    </message>
    <message>
        <source>, %1 at the rate limit</source>
        <translation>, %1 con el límite de frecuencia</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>about %1 requests</source>
        <translation>unas %1 peticiones</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>expected a time like 2026-03-17T09:31:02Z</source>
        <translation>se esperaba una hora como 2026-03-17T09:31:02Z</translation>
    </message>
    <message>
        <source>expected an object in braces</source>
        <translation>se esperaba un objeto entre llaves</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, en el carácter %2</translation>
    </message>
    <message>
        <source>belongs to the other service&apos;s state</source>
        <translation>pertenece al estado del otro servicio</translation>
    </message>
    <message>
        <source>expected 1</source>
        <translation>se esperaba 1</translation>
    </message>
    <message>
        <source>expected a text or null</source>
        <translation>se esperaba un texto o null</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>se esperaba una lista de textos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>page token dropped</source>
        <translation>token de página descartado</translation>
    </message>
    <message>
        <source>next page token</source>
        <translation>siguiente token de página</translation>
    </message>
    <message>
        <source>ids %1 → %2</source>
        <translation>ids %1 → %2</translation>
    </message>
    <message>
        <source>collect from %1</source>
        <translation>recopilar desde %1</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <source>The first pull writes the first state.</source>
        <translation>La primera extracción escribe el primer estado.</translation>
    </message>
    <message>
        <source>State cannot be read</source>
        <translation>No se puede leer el estado</translation>
    </message>
    <message>
        <source>Reset it to a time, or restore an earlier state.</source>
        <translation>Restablézcalo a un momento o restaure un estado anterior.</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>Desde las %1 %2</translation>
    </message>
    <message>
        <source>No page token yet: the next pull begins at this time.</source>
        <translation>Aún sin token de página: la próxima extracción empieza en este momento.</translation>
    </message>
    <message>
        <source>At a page token</source>
        <translation>En un token de página</translation>
    </message>
    <message>
        <source>position not told</source>
        <translation>posición no indicada</translation>
    </message>
    <message>
        <source>The token says nothing that can be read. Collection goes on from it.</source>
        <translation>El token no contiene nada legible. La recopilación continúa desde él.</translation>
    </message>
    <message>
        <source>Position %1 %2</source>
        <translation>Posición %1 %2</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, to its end.</source>
        <translation>Leído del token de página: archivo de las %1, hasta el final.</translation>
    </message>
    <message>
        <source>Read from the page token: file of %1, line %2.</source>
        <translation>Leído del token de página: archivo de las %1, línea %2.</translation>
    </message>
    <message>
        <source>No ids at the edge.</source>
        <translation>Sin ids en el borde.</translation>
    </message>
    <message>
        <source>1 id at the edge, kept against taking it twice.</source>
        <translation>1 id en el borde, guardado para no recogerlo dos veces.</translation>
    </message>
    <message>
        <source>%1 ids at the edge, kept against taking them twice.</source>
        <translation>%1 ids en el borde, guardados para no recogerlos dos veces.</translation>
    </message>
    <message>
        <source>Up to %1 %2</source>
        <translation>Hasta las %1 %2</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>%1 at a page token that cannot be read</source>
        <translation>%1 en un token de página ilegible</translation>
    </message>
    <message>
        <source>%1 at position %2</source>
        <translation>%1 en la posición %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>1 id</source>
        <translation>1 id</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <translation>%1 ids</translation>
    </message>
    <message>
        <source>progress inside a window</source>
        <translation>avance dentro de una ventana</translation>
    </message>
    <message>
        <source>nothing visible</source>
        <translation>nada visible</translation>
    </message>
    <message>
        <source>, inside a window</source>
        <translation>, dentro de una ventana</translation>
    </message>
    <message>
        <source>First state, from the configuration</source>
        <translation>Primer estado, de la configuración</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>First state, imported from the old collector</source>
        <translation>Primer estado, importado del colector anterior</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecido: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Editado: %1</translation>
    </message>
    <message>
        <source>pull …%1</source>
        <translation>extracción …%1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>extracción %1</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el log</translation>
    </message>
    <message>
        <source>Proofpoint refuses the credentials</source>
        <translation>Proofpoint rechaza las credenciales</translation>
    </message>
    <message>
        <source>The credentials cannot be read</source>
        <translation>No se pueden leer las credenciales</translation>
    </message>
    <message>
        <source>Enter new credentials…</source>
        <translation>Introducir nuevas credenciales…</translation>
    </message>
    <message>
        <source>%1: the position has expired</source>
        <translation>%1: la posición ha caducado</translation>
    </message>
    <message>
        <source>%1: the position does not move</source>
        <translation>%1: la posición no avanza</translation>
    </message>
    <message>
        <source>%1: the state cannot be read</source>
        <translation>%1: no se puede leer el estado</translation>
    </message>
    <message>
        <source>Restart from a time…</source>
        <translation>Reiniciar desde un momento…</translation>
    </message>
    <message>
        <source>%1: collection has stopped</source>
        <translation>%1: la recopilación se ha detenido</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 refuses the certificate</source>
        <translation>%1 rechaza el certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>El certificado de %1 ha caducado</translation>
    </message>
    <message>
        <source>Certificate expires in %1</source>
        <translation>El certificado caduca en %1</translation>
    </message>
    <message>
        <source>Devo refuses the connection from then on. Download a new one of the same Devo domain.</source>
        <translation>A partir de entonces Devo rechaza la conexión. Descargue uno nuevo del mismo dominio de Devo.</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Espera solicitada</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Queue full</source>
        <translation>Cola llena</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Position refused</source>
        <translation>Posición rechazada</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Detenido por un error</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Ledger open</source>
        <translation>Balance abierto</translation>
    </message>
    <message>
        <source>Empty queue</source>
        <translation>Cola vacía</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Recopilando</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>The ledger does not close</source>
        <translation>El balance no cuadra</translation>
    </message>
    <message>
        <source>A pull received more than it stored, filtered and rejected. Keep the log and report it.</source>
        <translation>Una extracción recibió más de lo que almacenó, filtró y rechazó. Conserve el log y notifíquelo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>No se escribió %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. Write there by hand: credentials: {keychain: %3}</source>
        <translation>%1 escribe las credenciales de %2 en un estilo que la consola no edita, y se dejó como está. Escriba ahí a mano: credentials: {keychain: %3}</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Open it, or move it away.</source>
        <translation>%1 ya existe y se dejó como está. Ábralo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is written in a style that the console does not edit, and was left as it is. Add the tenant there by hand.</source>
        <translation>%1 está escrito en un estilo que la consola no edita y se dejó como estaba. Añada allí el tenant a mano.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at the time that this computer&apos;s clock shows.</source>
        <translation>El certificado de %1 no es válido a la hora que muestra el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then test again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Somebody between here and %1 answers with a certificate of their own.</source>
        <translation>Alguien entre este equipo y %1 responde con un certificado propio.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install the proxy&apos;s authority on this computer.</source>
        <translation>Lo hace un proxy que inspecciona TLS. Pida a su equipo de red que deje pasar %1 sin inspección o que instale la autoridad del proxy en este equipo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was not made: %2.</source>
        <translation>No se estableció la conexión cifrada con %1: %2.</translation>
    </message>
    <message>
        <source>A firewall or proxy may cut TLS connections. Test from another network to tell them apart.</source>
        <translation>Un cortafuegos o un proxy puede cortar las conexiones TLS. Pruebe desde otra red para distinguirlo.</translation>
    </message>
    <message>
        <source>Proofpoint answers, but asks to wait: %1.</source>
        <translation>Proofpoint responde, pero pide esperar: %1.</translation>
    </message>
    <message>
        <source>The requests of the day may be used up, or another collector uses the same credentials at the same time. Stop the other one, or test again later.</source>
        <translation>Puede que se hayan agotado las peticiones del día o que otro colector use las mismas credenciales al mismo tiempo. Detenga el otro o pruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>Look whether this computer is connected and whether its name server knows addresses outside of your network. A wrong region leads to a wrong name, too.</source>
        <translation>Compruebe si este equipo está conectado y si su servidor de nombres conoce direcciones fuera de su red. Una región equivocada también lleva a un nombre equivocado.</translation>
    </message>
    <message>
        <source>%1 has an address, but nothing answers at port %2: %3.</source>
        <translation>%1 tiene una dirección, pero nada responde en el puerto %2: %3.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, or set the proxy of this computer.</source>
        <translation>Un cortafuegos bloquea la salida o las conexiones deben pasar por un proxy. Pida el puerto de salida %1 hacia %2 o configure el proxy de este equipo.</translation>
    </message>
    <message>
        <source>Proofpoint was reached but refuses the sign-in: %1.</source>
        <translation>Se llegó a Proofpoint, pero rechaza el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once more, without a blank at its end. A key of another region is refused in the same way.</source>
        <translation>api_key, client_id y client_secret deben proceder del mismo lugar de Proofpoint. Copie el secreto otra vez, sin espacio al final. Una clave de otra región se rechaza del mismo modo.</translation>
    </message>
    <message>
        <source>The sign-in works, but reading %1 is refused: %2.</source>
        <translation>El inicio de sesión funciona, pero se rechaza la lectura de %1: %2.</translation>
    </message>
    <message>
        <source>The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out in the next step.</source>
        <translation>Puede que a la clave le falte el derecho a leerlos. Dele el rol SIEM en Proofpoint u omita esta fuente en el paso siguiente.</translation>
    </message>
    <message>
        <source>The files cannot be used: %1.</source>
        <translation>No se pueden usar los archivos: %1.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.</source>
        <translation>Descargue otra vez la cadena, el certificado y la clave de un mismo dominio de Devo: chain.crt, DOMAIN.crt y DOMAIN.key.</translation>
    </message>
    <message>
        <source>Look whether it is spelled as Devo gave it, and whether this computer is connected.</source>
        <translation>Compruebe si está escrito como lo indicó Devo y si este equipo está conectado.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>Nada responde en %1: %2.</translation>
    </message>
    <message>
        <source>A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.</source>
        <translation>Un cortafuegos bloquea la salida o el puerto es otro. Pida el puerto de salida %1 hacia %2.</translation>
    </message>
    <message>
        <source>%1 refuses the certificate: %2.</source>
        <translation>%1 rechaza el certificado: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region, or be revoked. Choose the region of your domain, or download a new certificate.</source>
        <translation>Puede pertenecer a un dominio de otra región o estar revocado. Elija la región de su dominio o descargue un certificado nuevo.</translation>
    </message>
    <message>
        <source>The connection was made, but the record was not taken: %1.</source>
        <translation>Se estableció la conexión, pero no se aceptó el registro: %1.</translation>
    </message>
    <message>
        <source>The peer closes connections whose certificate or data it does not want. Look at the chosen region and at what the relay writes into its log.</source>
        <translation>El otro extremo cierra las conexiones cuyo certificado o datos no quiere. Mire la región elegida y lo que el relay escribe en su log.</translation>
    </message>
    <message>
        <source>%1 are collected again from %2: about %3 %4, of which Devo has %5 already. With %6%7.</source>
        <translation>%1 se recopila de nuevo desde %2: unos %3 %4, de los que Devo ya tiene %5. Con %6%7.</translation>
    </message>
    <message>
        <source>%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.</source>
        <translation>%1 extracciones al día necesitan más de las %2 peticiones permitidas. Use %3 s o más.</translation>
    </message>
    <message>
        <source>These dots stand for no secret. Type the secret itself.</source>
        <translation>Estos puntos no representan ningún secreto. Escriba el secreto mismo.</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration</source>
        <translation>%1 es demasiado grande para una configuración</translation>
    </message>
    <message>
        <source>%1 · %2 received</source>
        <translation>%1 · %2 recibidos</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 más</translation>
    </message>
    <message>
        <source>It is no object</source>
        <translation>No es un objeto</translation>
    </message>
    <message>
        <source>It is nested more than %1 levels deep</source>
        <translation>Está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>Its records would take %1 bytes, more than a page may have</source>
        <translation>Sus registros ocuparían %1 bytes, más de lo que admite una página</translation>
    </message>
    <message>
        <source>Records %1 to %2 are damaged in the store: their block cannot be unpacked</source>
        <translation>Los registros %1 a %2 están dañados en el almacén: su bloque no se puede descomprimir</translation>
    </message>
    <message>
        <source>The text ends too early</source>
        <translation>El texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>Something follows the end of the object</source>
        <translation>Hay algo después del final del objeto</translation>
    </message>
    <message>
        <source>A comma or } is expected</source>
        <translation>Se espera una coma o }</translation>
    </message>
    <message>
        <source>A comma or ] is expected</source>
        <translation>Se espera una coma o ]</translation>
    </message>
    <message>
        <source>A member&apos;s name in quotes is expected</source>
        <translation>Se espera el nombre de un miembro entre comillas</translation>
    </message>
    <message>
        <source>A colon is expected</source>
        <translation>Se esperan dos puntos</translation>
    </message>
    <message>
        <source>A text goes over the end of the line: a quote is missing</source>
        <translation>Un texto pasa del final de la línea: falta una comilla</translation>
    </message>
    <message>
        <source>There is no such escape</source>
        <translation>No existe esa secuencia de escape</translation>
    </message>
    <message>
        <source>Four hexadecimal digits are expected</source>
        <translation>Se esperan cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>There is no such word: true, false and null are</source>
        <translation>No existe esa palabra: existen true, false y null</translation>
    </message>
    <message>
        <source>A digit is expected</source>
        <translation>Se espera un dígito</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>Se espera un valor</translation>
    </message>
    <message>
        <source>The configuration has no service %1 of input %2 any longer</source>
        <translation>La configuración ya no tiene el servicio %1 de la entrada %2</translation>
    </message>
    <message>
        <source>replayed by %1</source>
        <translation>reenviado por %1</translation>
    </message>
    <message>
        <source>discarded by %1</source>
        <translation>descartado por %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ningún registro</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>1 source object could not become a record</source>
        <translation>1 objeto de origen no pudo ser un registro</translation>
    </message>
    <message>
        <source>%1 source objects could not become records</source>
        <translation>%1 objetos de origen no pudieron ser registros</translation>
    </message>
    <message>
        <source>Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or discard them.</source>
        <translation>Devo aún no los tiene. Sus bytes se conservan con el motivo: se pueden reparar y reenviar, o descartar.</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>dead letters</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>Mostrar dead letters</translation>
    </message>
    <message>
        <source>It has more than %1 children</source>
        <translation>Tiene más de %1 elementos hijos</translation>
    </message>
    <message>
        <source>Its page has more than %1 source objects</source>
        <translation>Su página tiene más de %1 objetos de origen</translation>
    </message>
    <message>
        <source>It is not JSON at its byte %1: %2</source>
        <translation>No es JSON en su byte %1: %2</translation>
    </message>
    <message>
        <source>Many that were rejected, a line each. The first: %1</source>
        <translation>Muchos que se rechazaron, uno por línea. El primero: %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead, which is a reason of its own: set it right.</source>
        <translation>El reloj de este equipo va %1 adelantado, lo que por sí solo es un motivo: póngalo en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind, which is a reason of its own: set it right.</source>
        <translation>El reloj de este equipo va %1 atrasado, lo que por sí solo es un motivo: póngalo en hora.</translation>
    </message>
    <message>
        <source>The connection goes through the proxy %1, which could answer in Proofpoint&apos;s place.</source>
        <translation>La conexión pasa por el proxy %1, que podría responder en lugar de Proofpoint.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right and no proxy is in between, so neither is the reason.</source>
        <translation>El reloj de este equipo está en hora y no hay ningún proxy de por medio, así que ninguno es el motivo.</translation>
    </message>
    <message>
        <source>No proxy is in between.</source>
        <translation>No hay ningún proxy de por medio.</translation>
    </message>
    <message>
        <source>The collector on this computer runs with the same credentials and has used up the requests that are allowed for now.</source>
        <translation>El colector de este equipo usa las mismas credenciales y ha agotado las peticiones permitidas por ahora.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if Proofpoint allows you more.</source>
        <translation>Hasta ahora las credenciales no tienen ningún problema. Pruebe más tarde, o suba el límite en los ajustes si Proofpoint le permite más.</translation>
    </message>
    <message>
        <source>The collector that runs with the same credentials was started anew during the test.</source>
        <translation>El colector que usa las mismas credenciales se reinició durante la prueba.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>No se encontró el nombre del proxy %1.</translation>
    </message>
    <message>
        <source>The proxy is set on this computer. Look whether it is spelled right, and whether you are in the network that it belongs to.</source>
        <translation>El proxy está configurado en este equipo. Compruebe que esté bien escrito y que usted esté en la red a la que pertenece.</translation>
    </message>
    <message>
        <source>%1 was not reached through the proxy %2: %3.</source>
        <translation>No se pudo llegar a %1 a través del proxy %2: %3.</translation>
    </message>
    <message>
        <source>Ask your network team whether the proxy lets connections to %1 through, and whether it wants a name and password.</source>
        <translation>Pregunte a su equipo de red si el proxy deja pasar conexiones a %1 y si pide nombre y contraseña.</translation>
    </message>
    <message>
        <source>HTTP %1, %2 bytes, %3 ms</source>
        <translation>HTTP %1, %2 bytes, %3 ms</translation>
    </message>
    <message>
        <source>no answer, %1 ms</source>
        <translation>sin respuesta, %1 ms</translation>
    </message>
    <message>
        <source>waited %1 ms for the rate limit before</source>
        <translation>esperó antes %1 ms por el límite de frecuencia</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>the password is another one, or the file is encrypted in an outdated way</source>
        <translation>la contraseña es otra, o el archivo está cifrado de una forma obsoleta</translation>
    </message>
    <message>
        <source>1 record waits for delivery.</source>
        <translation>1 registro espera su entrega.</translation>
    </message>
    <message>
        <source>The other service waits for room in the store</source>
        <translation>El otro servicio espera espacio en el almacén</translation>
    </message>
    <message>
        <source>The other services wait for room in the store</source>
        <translation>Los demás servicios esperan espacio en el almacén</translation>
    </message>
    <message>
        <source>The other services go on</source>
        <translation>Los demás servicios continúan</translation>
    </message>
    <message>
        <source>No %1 since %2</source>
        <translation>Sin %1 desde las %2</translation>
    </message>
    <message>
        <source>No %1 coming in</source>
        <translation>No llegan %1</translation>
    </message>
    <message>
        <source>1 record waits for delivery</source>
        <translation>1 registro espera su entrega</translation>
    </message>
    <message>
        <source>%1 records wait for delivery</source>
        <translation>%1 registros esperan su entrega</translation>
    </message>
    <message>
        <source>Start with the first card under Needs attention.</source>
        <translation>Empiece por la primera tarjeta de Requiere atención.</translation>
    </message>
    <message>
        <source>Collection waits: the queue is full</source>
        <translation>La recopilación espera: la cola está llena</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>La extracción sigue sola en cuanto haya espacio; no se pierde nada.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>No se puede escribir en el almacén</translation>
    </message>
    <message>
        <source>1 record waits safely on this computer.</source>
        <translation>1 registro espera a salvo en este equipo.</translation>
    </message>
    <message>
        <source>%1 records wait safely on this computer.</source>
        <translation>%1 registros esperan a salvo en este equipo.</translation>
    </message>
    <message>
        <source>They go out as soon as it answers. Check its address and port, and the way there.</source>
        <translation>Salen en cuanto responda. Compruebe la dirección, el puerto y el camino hasta él.</translation>
    </message>
    <message>
        <source>Renew certificate…</source>
        <translation>Renovar el certificado…</translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation>Cambiar el destino…</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>El certificado caduca en %1 días</translation>
    </message>
    <message>
        <source>The queue is full, pulling pauses</source>
        <translation>La cola está llena, la extracción hace una pausa</translation>
    </message>
    <message>
        <source>Delivery is slower than collection. Pulling goes on by itself as soon as there is room; nothing is lost.</source>
        <translation>La entrega es más lenta que la recopilación. La extracción sigue sola en cuanto haya espacio; no se pierde nada.</translation>
    </message>
    <message>
        <source>Pulling goes on by itself as soon as %1 takes records again; nothing is lost.</source>
        <translation>La extracción sigue sola en cuanto %1 vuelva a aceptar registros; no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Aumentar el límite…</translation>
    </message>
    <message>
        <source>Store fails</source>
        <translation>Fallo del almacén</translation>
    </message>
    <message>
        <source>Show the pull</source>
        <translation>Mostrar la extracción</translation>
    </message>
    <message>
        <source>%1 confirms nothing</source>
        <translation>%1 no confirma nada</translation>
    </message>
    <message>
        <source>Records wait for it safely on this computer and it does not take them, although nothing says that it is away. Look whether it or something on the way to it is stuck.</source>
        <translation>Los registros esperan seguros en este equipo y el destino no los acepta, aunque nada indica que esté caído. Compruebe si el destino o algo en el camino está bloqueado.</translation>
    </message>
    <message>
        <source>Records are delivered late</source>
        <translation>Los registros se entregan con retraso</translation>
    </message>
    <message>
        <source>The destinations take less than is collected. Nothing is lost; when the queue is full, pulling pauses. A higher limit gives them more time.</source>
        <translation>Los destinos aceptan menos de lo que se recopila. No se pierde nada; cuando la cola está llena, la extracción se pausa. Un límite mayor les da más tiempo.</translation>
    </message>
    <message>
        <source>1 record waits</source>
        <translation>1 registro espera</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 registros esperan</translation>
    </message>
    <message>
        <source>%1 is further than the last record</source>
        <translation>%1 va más allá del último registro</translation>
    </message>
    <message>
        <source>Its position lies behind everything that was ever stored: the store was replaced or damaged, and new records may not reach it. Keep the log and report it.</source>
        <translation>Su posición está más allá de todo lo almacenado hasta ahora: el almacén fue sustituido o dañado, y es posible que los registros nuevos no le lleguen. Conserve el log y notifíquelo.</translation>
    </message>
    <message>
        <source>%1: no end of the pull in sight</source>
        <translation>%1: la extracción no parece terminar</translation>
    </message>
    <message>
        <source>Page after page comes in and the position does not move. Look at the requests of the pull: when they repeat themselves, reset the service to a later time under Persistence.</source>
        <translation>Llega página tras página y la posición no avanza. Mire las solicitudes de la extracción: si se repiten, restablezca el servicio a un momento posterior en Persistencia.</translation>
    </message>
    <message>
        <source>The requests of the day are used up</source>
        <translation>Las solicitudes del día se han agotado</translation>
    </message>
    <message>
        <source>Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the settings of the input.</source>
        <translation>La recopilación continúa según lo permite el límite. Si Proofpoint le concede más, aumente el límite en la configuración.</translation>
    </message>
    <message>
        <source>%1: reset by %2</source>
        <translation>%1: restablecido por %2</translation>
    </message>
    <message>
        <source>%1: restored by %2</source>
        <translation>%1: restaurado por %2</translation>
    </message>
    <message>
        <source>%1: state changed by %2</source>
        <translation>%1: estado cambiado por %2</translation>
    </message>
    <message>
        <source>Delivery interrupted: %1</source>
        <translation>Entrega interrumpida: %1</translation>
    </message>
    <message>
        <source>%1 takes records again after %2</source>
        <translation>%1 vuelve a aceptar registros tras %2</translation>
    </message>
    <message>
        <source>Started again after an end for want of memory</source>
        <translation>Reinicio tras un final por falta de memoria</translation>
    </message>
    <message>
        <source>Started again after an end without a stop</source>
        <translation>Reinicio tras un final sin parada</translation>
    </message>
    <message>
        <source>usual %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>habitual %1 %2</translation>
    </message>
    <message>
        <source>usual up to %1 %2</source>
        <extracomment>How far behind a service usually is; %1 number, %2 unit of time</extracomment>
        <translation>habitual hasta %1 %2</translation>
    </message>
    <message>
        <source>usual %1–%2 %3</source>
        <extracomment>How far behind a service usually is; %1 and %2 numbers, %3 unit of time</extracomment>
        <translation>habitual %1–%2 %3</translation>
    </message>
    <message>
        <source>%1 behind, as usual.</source>
        <translation>%1 de retraso, como es habitual.</translation>
    </message>
    <message>
        <source>%1 are later than usual.</source>
        <translation>%1: más retraso de lo habitual.</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Última extracción: %1</translation>
    </message>
    <message>
        <source>Last acknowledged at %1</source>
        <translation>Última confirmación: %1</translation>
    </message>
    <message>
        <source>Oldest waiting since %1</source>
        <translation>El más antiguo espera desde %1</translation>
    </message>
    <message>
        <source>All records are delivered; 1 source object could not become one.</source>
        <translation>Todos los registros están entregados; 1 objeto de origen no pudo convertirse en uno.</translation>
    </message>
    <message>
        <source>All records are delivered; %1 source objects could not become one.</source>
        <translation>Todos los registros están entregados; %1 objetos de origen no pudieron convertirse en uno.</translation>
    </message>
    <message>
        <source>Furthest behind: %1 of %2, %3.</source>
        <translation>El más retrasado: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>%1 of tenant %2</source>
        <translation>%1 del tenant %2</translation>
    </message>
    <message>
        <source>Nothing is collected here</source>
        <translation>Aquí no se recopila nada</translation>
    </message>
    <message>
        <source>This tenant is off. It is turned on under Settings, Tenants and sources.</source>
        <translation>Este tenant está desactivado. Se activa en Ajustes, Tenants y orígenes.</translation>
    </message>
    <message>
        <source>Nothing waits for it yet; what comes is kept on this computer.</source>
        <translation>Aún no espera nada; lo que llegue se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Check its address and port, and the way there.</source>
        <translation>Compruebe la dirección, el puerto y el camino hasta él.</translation>
    </message>
    <message>
        <source>What lies in the first %1 is older than the store&apos;s history and comes on top.</source>
        <translation>Lo que hay en los primeros %1 es anterior al historial del almacén y se suma.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from no authority in the chosen chain: %2.</source>
        <translation>El certificado de %1 no procede de ninguna autoridad de la cadena elegida: %2.</translation>
    </message>
    <message>
        <source>Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your network team to let it through uninspected.</source>
        <translation>Lo más frecuente es que la cadena sea la de otra región de Devo u otro relay: elija el chain.crt que vino con su certificado. Si es la correcta, un proxy que inspecciona TLS responde en lugar de %1: pida a su equipo de red que lo deje pasar sin inspección.</translation>
    </message>
    <message>
        <source>%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.</source>
        <translation>%1 terminó la conexión al mostrársele el certificado, así que lo más probable es que lo rechace: %2.</translation>
    </message>
    <message>
        <source>It may belong to a domain of another region or another relay, or be revoked. Choose the region of your domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS connections.</source>
        <translation>Puede pertenecer a un dominio de otra región o a otro relay, o estar revocado. Elija la región de su dominio o descargue un certificado nuevo. Si otros pasan con él, un cortafuegos o un proxy corta las conexiones TLS.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate: %1.</source>
        <translation>La clave no pertenece al certificado: %1.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate, or download both once more.</source>
        <translation>Elija la clave que se creó con este certificado o descargue ambos de nuevo.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AppearanceForm</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>The other of the two stands in the tool tip of each time.</source>
        <translation>La otra de las dos aparece en la información emergente de cada hora.</translation>
    </message>
    <message>
        <source>Size of letters: as the desktop. Both choices apply at once and stay for the next start.</source>
        <translation>Tamaño de letra: como el escritorio. Ambas opciones se aplican de inmediato y se conservan para el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>casb::ui::AttentionCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Detalles de: %1</translation>
    </message>
    <message>
        <source>Remind tomorrow</source>
        <translation>Recordar mañana</translation>
    </message>
    <message>
        <source>Remind tomorrow of: %1</source>
        <translation>Recordar mañana: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::CatalogueFoot</name>
    <message>
        <source>Enter new credentials…</source>
        <translation>Introducir nuevas credenciales…</translation>
    </message>
    <message>
        <source>Close the catalogue entry</source>
        <translation>Cerrar la entrada del catálogo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>1 time today</source>
        <translation>1 vez hoy</translation>
    </message>
    <message>
        <source>%1 times today</source>
        <translation>%1 veces hoy</translation>
    </message>
    <message>
        <source>1 time in this file</source>
        <translation>1 vez en este archivo</translation>
    </message>
    <message>
        <source>%1 times in this file</source>
        <translation>%1 veces en este archivo</translation>
    </message>
    <message>
        <source>Solved by itself at %1. If it comes again: %2</source>
        <translation>Se resolvió por sí solo a las %1. Si vuelve a ocurrir: %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::Chart</name>
    <message>
        <source>No data in this span</source>
        <translation>Sin datos en este periodo</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChartLegend</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Click hides or shows %1</source>
        <translation>Un clic oculta o muestra %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more filters</source>
        <translation>%1 filtros más</translation>
    </message>
</context>
<context>
    <name>casb::ui::CollectorField</name>
    <message>
        <source>No tenant yet</source>
        <translation>Aún sin tenant</translation>
    </message>
    <message>
        <source>Collector in view: %1, %2</source>
        <translation>Colector a la vista: %1, %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsDialog</name>
    <message>
        <source>Set up a tenant</source>
        <translation>Configurar un tenant</translation>
    </message>
    <message>
        <source>New credentials of %1</source>
        <translation>Nuevas credenciales de %1</translation>
    </message>
    <message>
        <source>How does the collector sign in?</source>
        <translation>¿Cómo inicia sesión el colector?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Pegue lo que le dio Proofpoint; la prueba se ejecuta en cuanto todos los campos están rellenos.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Pegar bloque</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Toma del portapapeles JSON o YAML con api_key, client_id, client_secret y región</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Acceso a la API de Proofpoint</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Nombre de este tenant</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>Estados Unidos (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australia (au)</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Rechazado por Proofpoint</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Consultar de nuevo el llavero</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Borrar el secreto y pegarlo de nuevo</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>La prueba pide datos, pero no guarda ninguno. Usa 3 de las peticiones del día.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep present credentials</source>
        <translation>Conservar las credenciales actuales</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Usar solo en esta ejecución</translation>
    </message>
    <message>
        <source>Store and use credentials</source>
        <translation>Guardar y usar las credenciales</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>El portapapeles no contiene api_key, client_id ni client_secret en JSON o YAML.</translation>
    </message>
    <message>
        <source>The collector tries the credentials itself as soon as it has them.</source>
        <translation>El propio colector prueba las credenciales en cuanto las tiene.</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer. They are never written to a file.</source>
        <translation>Los secretos van al llavero de este equipo. Nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or use the credentials for this run only. They are not written to a file.</source>
        <translation>Ningún llavero está abierto: %1. Desbloquéelo y vuelva a consultarlo, o use las credenciales solo en esta ejecución. No se escriben en un archivo.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>all steps went well, %1 s</source>
        <translation>todos los pasos correctos, %1 s</translation>
    </message>
    <message>
        <source>stopped at step %1, %2 s</source>
        <translation>detenido en el paso %1, %2 s</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source> Copy the secret once more from Proofpoint, without a blank at its end; a key of another region is refused in the same way.</source>
        <translation> Copie otra vez el secreto desde Proofpoint, sin espacio al final; una clave de otra región se rechaza del mismo modo.</translation>
    </message>
    <message>
        <source>Storing in the keychain. It may ask for its password.</source>
        <translation>Guardando en el llavero. Es posible que pida su contraseña.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and try again, or use the credentials for this run only.</source>
        <translation>No se guardó: %1. Desbloquee el llavero e inténtelo de nuevo, o use las credenciales solo en esta ejecución.</translation>
    </message>
    <message>
        <source> The test begins again by itself in %1.</source>
        <translation> La prueba se reanuda por sí sola en %1.</translation>
    </message>
    <message>
        <source>No keychain is open: %1.</source>
        <translation>No hay ningún llavero abierto: %1.</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name.</source>
        <translation>No guardado: el llavero tiene otras credenciales como %1, que no se guardaron desde aquí. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>casb::ui::CredentialsPage</name>
    <message>
        <source>How does the collector sign in?</source>
        <translation>¿Cómo inicia sesión el colector?</translation>
    </message>
    <message>
        <source>Paste what Proofpoint gave you; the test runs as soon as all fields are filled.</source>
        <translation>Pegue lo que le dio Proofpoint; la prueba se ejecuta en cuanto todos los campos están rellenos.</translation>
    </message>
    <message>
        <source>Paste block</source>
        <translation>Pegar bloque</translation>
    </message>
    <message>
        <source>Takes JSON or YAML with api_key, client_id, client_secret and region from the clipboard</source>
        <translation>Toma del portapapeles JSON o YAML con api_key, client_id, client_secret y region</translation>
    </message>
    <message>
        <source>Proofpoint API access</source>
        <translation>Acceso a la API de Proofpoint</translation>
    </message>
    <message>
        <source>for instance contoso-eu</source>
        <translation>por ejemplo, contoso-eu</translation>
    </message>
    <message>
        <source>Name of this tenant</source>
        <translation>Nombre de este tenant</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>Estados Unidos (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australia (au)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Refused by Proofpoint</source>
        <translation>Rechazado por Proofpoint</translation>
    </message>
    <message>
        <source>The clipboard has no api_key, client_id or client_secret in JSON or YAML.</source>
        <translation>El portapapeles no contiene api_key, client_id ni client_secret en JSON o YAML.</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Consultando el llavero de este equipo…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Consultar el llavero de nuevo</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Conservarlos solo para esta ejecución</translation>
    </message>
    <message>
        <source>In memory until the console ends, then they are asked for again</source>
        <translation>En memoria hasta que termine la consola; después se piden de nuevo</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s requests.</source>
        <translation>La prueba pide datos, pero no conserva ninguno. Usa 3 de las peticiones del día.</translation>
    </message>
    <message>
        <source>Fill api_key, client_id and client_secret first</source>
        <translation>Rellene primero api_key, client_id y client_secret</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, which is open. They are never written to a file.</source>
        <translation>Los secretos van al llavero de este equipo, que está abierto. Nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>No keychain is open: %1. Unlock it and ask again, or keep the secrets for this run only. They are never written to a file.</source>
        <translation>No hay ningún llavero abierto: %1. Desbloquéelo y consulte de nuevo, o conserve los secretos solo para esta ejecución. Nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>Clear secret and paste anew</source>
        <translation>Borrar el secreto y pegarlo de nuevo</translation>
    </message>
    <message>
        <source>Give the tenant a name first</source>
        <translation>Dé primero un nombre al tenant</translation>
    </message>
    <message>
        <source>Open the keychain, or keep the secrets for this run only</source>
        <translation>Abra el llavero o conserve los secretos solo para esta ejecución</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>La prueba está en curso</translation>
    </message>
    <message>
        <source>Test the credentials first</source>
        <translation>Pruebe primero las credenciales</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Address of the API (override_api_base_url)</source>
        <translation>Dirección de la API (override_api_base_url)</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 of the day&apos;s %1 requests.</source>
        <translation>La prueba pide datos pero no guarda ninguno. Usa 3 de las %1 peticiones del día.</translation>
    </message>
    <message>
        <source>The test asks for data but keeps none. It uses 3 requests.</source>
        <translation>La prueba pide datos pero no guarda ninguno. Usa 3 peticiones.</translation>
    </message>
    <message>
        <source>Exchange with Proofpoint</source>
        <translation>Intercambio con Proofpoint</translation>
    </message>
    <message>
        <source>What was asked and answered, without secrets.</source>
        <translation>Lo que se pidió y se respondió, sin secretos.</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Copiar el intercambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>An address such as https://api.example.com; http:// is for this computer only</source>
        <translation>Una dirección como https://api.example.com; http:// es solo para este equipo</translation>
    </message>
    <message>
        <source>Give the address of the API first, such as https://api.example.com</source>
        <translation>Indique primero la dirección de la API, por ejemplo https://api.example.com</translation>
    </message>
    <message>
        <source>Enter credentials</source>
        <translation>Introducir credenciales</translation>
    </message>
    <message>
        <source>Back to credentials</source>
        <translation>Volver a las credenciales</translation>
    </message>
</context>
<context>
    <name>casb::ui::DeadLettersPage</name>
    <message>
        <source>Back to the records</source>
        <translation>Volver a los registros</translation>
    </message>
    <message>
        <source>Which dead letters</source>
        <translation>Qué dead letters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Settles the chosen ones without delivering them. Their bytes are kept, it can be taken back.</source>
        <translation>Da por resueltos los elegidos sin entregarlos. Sus bytes se conservan y se puede deshacer.</translation>
    </message>
    <message>
        <source>Export the dead letters of this filter</source>
        <translation>Exportar los dead letters de este filtro</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Filtrar por servicio</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Filter by reason, in the log&apos;s words</source>
        <translation>Filtrar por motivo, con las palabras del log</translation>
    </message>
    <message>
        <source>Filter by pull</source>
        <translation>Filtrar por extracción</translation>
    </message>
    <message>
        <source>Filter row: Ctrl+L</source>
        <translation>Fila de filtros: Ctrl+L</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stored for delivery: %1, under a pull of its own.</source>
        <translation>Guardado para la entrega: %1, en una extracción propia.</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Mostrar su extracción</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>No se pueden leer los dead letters: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Discard %1 dead letters</source>
        <translation>Descartar %1 dead letters</translation>
    </message>
    <message>
        <source>Discard the chosen dead letters</source>
        <translation>Descartar los dead letters elegidos</translation>
    </message>
    <message>
        <source>No dead letter fits the filter</source>
        <translation>Ningún dead letter cumple el filtro</translation>
    </message>
    <message>
        <source>Nobody has replayed or discarded one yet</source>
        <translation>Nadie ha reenviado ni descartado ninguno todavía</translation>
    </message>
    <message>
        <source>Every source object has become a record</source>
        <translation>Todos los objetos de origen son registros</translation>
    </message>
    <message>
        <source>No source object was ever rejected</source>
        <translation>Nunca se rechazó un objeto de origen</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>los %1 más recientes</translation>
    </message>
    <message>
        <source>1 dead letter</source>
        <translation>1 dead letter</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 dead letters</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se ha cambiado nada: %1</translation>
    </message>
    <message>
        <source>Discarded: %1. The bytes are kept for 90 days.</source>
        <translation>Descartado: %1. Los bytes se conservan 90 días.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Abierto de nuevo: %1.</translation>
    </message>
    <message>
        <source>One a line, with reason and bytes (*.ndjson)</source>
        <translation>Uno por línea, con motivo y bytes (*.ndjson)</translation>
    </message>
    <message>
        <source>1 dead letter was written to %1</source>
        <translation>1 dead letter se ha escrito en %1</translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2</source>
        <translation>%1 dead letters se han escrito en %2</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No se exportó: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::DensityStrip</name>
    <message>
        <source>Density of the log over time</source>
        <translation>Densidad del log a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 warnings, %2 errors</source>
        <translation>%1 advertencias, %2 errores</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationPage</name>
    <message>
        <source>Where do the records go?</source>
        <translation>¿Adónde van los registros?</translation>
    </message>
    <message>
        <source>They are kept on this computer first; when the destination is away, they wait.</source>
        <translation>Primero se guardan en este equipo; si el destino no está disponible, esperan.</translation>
    </message>
    <message>
        <source>Delivery test</source>
        <translation>Prueba de entrega</translation>
    </message>
    <message>
        <source>Send a record</source>
        <translation>Enviar un registro</translation>
    </message>
    <message>
        <source>The test sends one record with the tag test.keep.free. It is no part of your data.</source>
        <translation>La prueba envía un registro con la etiqueta test.keep.free. No forma parte de sus datos.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución del nombre</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Record sent</source>
        <translation>Registro enviado</translation>
    </message>
    <message>
        <source>Record taken</source>
        <translation>Registro aceptado</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Devo</source>
        <translation>Devo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asia y Pacífico</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Region of your Devo domain</source>
        <translation>Región de su dominio de Devo</translation>
    </message>
    <message>
        <source>Address of Devo</source>
        <translation>Dirección de Devo</translation>
    </message>
    <message>
        <source>address:port</source>
        <translation>dirección:puerto</translation>
    </message>
    <message>
        <source>Key (DOMAIN.key)</source>
        <translation>Clave (DOMAIN.key)</translation>
    </message>
    <message>
        <source>Chain (chain.crt)</source>
        <translation>Cadena (chain.crt)</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Lo que dice el certificado</translation>
    </message>
    <message>
        <source>for instance relay.example.com</source>
        <translation>por ejemplo, relay.example.com</translation>
    </message>
    <message>
        <source>Address of the relay</source>
        <translation>Dirección del relay</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>None, plain TCP</source>
        <translation>Ninguno, TCP sin cifrar</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Records are collected into the store of this computer and can be looked at, searched and exported there. Nothing leaves it.</source>
        <translation>Los registros se recopilan en el almacén de este equipo y allí se pueden ver, buscar y exportar. Nada sale de él.</translation>
    </message>
    <message>
        <source>A destination can be added in Settings at any time; what is collected until then is kept as long as the retention says.</source>
        <translation>Se puede añadir un destino en Ajustes en cualquier momento; lo recopilado hasta entonces se conserva el tiempo que indique la retención.</translation>
    </message>
    <message>
        <source>The destinations stay as the configuration has them. Settings changes them at any time.</source>
        <translation>Los destinos quedan como los tiene la configuración. Se cambian en Ajustes en cualquier momento.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>Name address and files first</source>
        <translation>Indique primero la dirección y los archivos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <translation>%1: ha caducado</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>Choose certificate, key and chain first, or keep the records only on this computer</source>
        <translation>Elija primero certificado, clave y cadena, o conserve los registros solo en este equipo</translation>
    </message>
    <message>
        <source>Name the address of the relay first</source>
        <translation>Indique primero la dirección del relay</translation>
    </message>
    <message>
        <source>The certificate files cannot be used</source>
        <translation>No se pueden usar los archivos del certificado</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>La prueba está en curso</translation>
    </message>
    <message>
        <source>Send a test record first</source>
        <translation>Envíe primero un registro de prueba</translation>
    </message>
    <message>
        <source>The certificate files are being read</source>
        <translation>Se están leyendo los archivos de certificados</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados y claves (*.crt *.pem *.key *.cer *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate (DOMAIN.crt, or a .p12 with the key inside)</source>
        <translation>Certificado (DOMAIN.crt, o un .p12 con la clave dentro)</translation>
    </message>
    <message>
        <source>Password of the .p12</source>
        <translation>Contraseña del .p12</translation>
    </message>
    <message>
        <source>Password of the .p12; it is used once and kept nowhere</source>
        <translation>Contraseña del .p12; se usa una vez y no se guarda</translation>
    </message>
    <message>
        <source>asks for its password</source>
        <translation>pide su contraseña</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Elegir destino</translation>
    </message>
    <message>
        <source>Back to destination</source>
        <translation>Volver al destino</translation>
    </message>
</context>
<context>
    <name>casb::ui::DestinationsForm</name>
    <message>
        <source>Every record goes to every destination. What one of them cannot take yet waits for it in the store.</source>
        <translation>Cada registro va a todos los destinos. Lo que uno de ellos aún no puede aceptar lo espera en el almacén.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the destination %1</source>
        <translation>Quitar el destino %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Devo (devo_platform)</source>
        <translation>Devo (devo_platform)</translation>
    </message>
    <message>
        <source>Relay, TLS (relay)</source>
        <translation>Relay, TLS (relay)</translation>
    </message>
    <message>
        <source>Relay in the house (syslog)</source>
        <translation>Relay interno (syslog)</translation>
    </message>
    <message>
        <source>Only on this computer (console)</source>
        <translation>Solo en este equipo (console)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS (SSL)</source>
        <translation>TLS (SSL)</translation>
    </message>
    <message>
        <source>none, plain TCP</source>
        <translation>ninguno, TCP sin cifrar</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>None is left: at least one is needed. “Only on this computer (console)” is one, too.</source>
        <translation>No queda ninguno: se necesita al menos uno. «Solo en este equipo (console)» también lo es.</translation>
    </message>
</context>
<context>
    <name>casb::ui::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 lines went, %2 came</source>
        <translation>%1 líneas quitadas, %2 añadidas</translation>
    </message>
</context>
<context>
    <name>casb::ui::EffectView</name>
    <message>
        <source>What will happen</source>
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>counted in the store&apos;s own history</source>
        <translation>contado en el historial del propio almacén</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>%1 to now</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>leyendo el historial</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>of these about %1 are in Devo already</source>
        <translation>de estos, unos %1 ya están en Devo</translation>
    </message>
    <message>
        <source>about 1 record</source>
        <translation>aproximadamente 1 registro</translation>
    </message>
    <message>
        <source>about %1 records</source>
        <translation>unos %1 registros</translation>
    </message>
    <message>
        <source>%1 at the rate limit</source>
        <translation>%1 con el límite de frecuencia</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>sin límite establecido</translation>
    </message>
    <message>
        <source>, %1 of %2 today</source>
        <translation>, %1 de %2 hoy</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>to send again</source>
        <translation>por reenviar</translation>
    </message>
    <message>
        <source>%1, all that is in the span</source>
        <translation>%1, todo lo del intervalo</translation>
    </message>
    <message>
        <source>%1, older than the duplicate filter</source>
        <translation>%1, anteriores al filtro de duplicados</translation>
    </message>
    <message>
        <source>only what is missing is sent</source>
        <translation>solo se envía lo que falta</translation>
    </message>
    <message>
        <source>%1 to now, %2 of it before the store&apos;s history</source>
        <translation>%1 hasta ahora, %2 anteriores al historial del almacén</translation>
    </message>
    <message>
        <source>all that is older than the store&apos;s history</source>
        <translation>todo lo anterior al historial del almacén</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
</context>
<context>
    <name>casb::ui::EmptyView</name>
    <message>
        <source>What this page will show: alerts and events come from Proofpoint, are kept on this computer first, and go to the destination.</source>
        <translation>Lo que mostrará esta página: las alertas y los eventos llegan de Proofpoint, se guardan primero en este equipo y van al destino.</translation>
    </message>
    <message>
        <source>Read page by page from Proofpoint, every 10 minutes. Shown here: how far behind, and when the next pull comes.</source>
        <translation>Se leen página a página de Proofpoint, cada 10 minutos. Aquí se muestra el retraso y cuándo llega la próxima extracción.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw, in the order of its storage.</source>
        <translation>Cada inicio de sesión, uso compartido y descarga que vio Proofpoint, en el orden en que los almacenó.</translation>
    </message>
    <message>
        <source>Store on this computer</source>
        <translation>Almacén en este equipo</translation>
    </message>
    <message>
        <source>Every record is kept here first, together with the position reached. If Devo is away, records wait; after a crash, collection goes on where it was.</source>
        <translation>Cada registro se guarda primero aquí, junto con la posición alcanzada. Si Devo no está disponible, los registros esperan; tras un fallo, la recopilación continúa donde estaba.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Devo, a relay, or only this computer. Shown here: whether it is connected, records per second, and what it acknowledged last.</source>
        <translation>Devo, un relay o solo este equipo. Aquí se muestra si está conectado, los registros por segundo y lo último que confirmó.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nuevo tenant</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurar un tenant…</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Colector de Devo existente</translation>
    </message>
    <message>
        <source>Import a collector…</source>
        <translation>Importar un colector…</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de demostración</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo run on this computer, faults included.</source>
        <translation>Eche un vistazo sin credenciales: un Proofpoint y un Devo simulados se ejecutan en este equipo, fallos incluidos.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Qué tener a mano</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>De Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id, client_secret; the region (eu, us or au)</source>
        <translation>api_key, client_id, client_secret; la región (eu, us o au)</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>De Devo</translation>
    </message>
    <message>
        <source>chain, certificate and key, as three files</source>
        <translation>cadena, certificado y clave, como tres archivos</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>De la red</translation>
    </message>
    <message>
        <source>outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</source>
        <translation>puerto de salida 443 hacia api.protect.proofpoint.com, api-siem.protect.proofpoint.com, collector-eu.devo.io</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint. Five steps, about three minutes, everything is tested before it is stored.</source>
        <translation>Tiene una api_key, un client_id y un client_secret de Proofpoint. Cinco pasos, unos tres minutos; todo se prueba antes de guardarse.</translation>
    </message>
    <message>
        <source>Choose its folder: config.yaml, certs and state are read. Collection goes on at the position where the old collector stopped.</source>
        <translation>Elija su carpeta: se leen config.yaml, certs y state. La recopilación continúa en la posición donde se detuvo el colector anterior.</translation>
    </message>
    <message>
        <source>You may also drop a config.yaml onto this window.</source>
        <translation>También puede soltar un config.yaml sobre esta ventana.</translation>
    </message>
    <message>
        <source>set up a tenant</source>
        <translation>configurar un tenant</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
</context>
<context>
    <name>casb::ui::EngineSession</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
</context>
<context>
    <name>casb::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>Elegir %1…</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPainter</name>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>records waiting</source>
        <translation>registros en espera</translation>
    </message>
    <message>
        <source>Oldest waiting</source>
        <translation>El más antiguo en espera</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Entregado hoy</translation>
    </message>
</context>
<context>
    <name>casb::ui::FlowPicture</name>
    <message>
        <source>Flow of data</source>
        <translation>Flujo de datos</translation>
    </message>
</context>
<context>
    <name>casb::ui::FoundList</name>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistogramSlider</name>
    <message>
        <source>Start again from</source>
        <translation>Empezar de nuevo desde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4: %5 collected</source>
        <translation>%1 %2 a %3 %4: %5 recopilados</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryModel</name>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>casb::ui::HistoryPanel</name>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Intervalo del gráfico</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>By persons only</source>
        <translation>Solo por personas</translation>
    </message>
    <message>
        <source>Earlier states of %1</source>
        <translation>Estados anteriores de %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>Restaurar el estado del %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservados</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonPane</name>
    <message>
        <source>How to show it: %1</source>
        <translation>Cómo mostrarlo: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 como árbol</translation>
    </message>
</context>
<context>
    <name>casb::ui::JsonTreeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>objeto, 1 miembro</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>objeto, %1 miembros</translation>
    </message>
    <message>
        <source>list, 1 element</source>
        <translation>lista, 1 elemento</translation>
    </message>
    <message>
        <source>list, %1 elements</source>
        <translation>lista, %1 elementos</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>casb::ui::LetterDetail</name>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>How to show the bytes</source>
        <translation>Cómo mostrar los bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copiar su texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The object as it came</source>
        <translation>El objeto como llegó</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>The object to be replayed</source>
        <translation>El objeto que se reenvía</translation>
    </message>
    <message>
        <source>The records that Devo would get</source>
        <translation>Los registros que recibiría Devo</translation>
    </message>
    <message>
        <source>Save its bytes to a file</source>
        <translation>Guardar sus bytes en un archivo</translation>
    </message>
    <message>
        <source>Puts the object as it came into the editor again</source>
        <translation>Vuelve a poner en el editor el objeto como llegó</translation>
    </message>
    <message>
        <source>Load a repaired object from a file</source>
        <translation>Cargar un objeto reparado de un archivo</translation>
    </message>
    <message>
        <source>Here stand the records that Devo would get.</source>
        <translation>Aquí aparecen los registros que recibiría Devo.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>No dead letter is chosen</source>
        <translation>No se ha elegido ningún dead letter</translation>
    </message>
    <message>
        <source>Records that are damaged in the store cannot be repaired. Their bytes can be saved; a reset that sends everything again brings what they held.</source>
        <translation>Los registros dañados en el almacén no se pueden reparar. Sus bytes se pueden guardar; un restablecimiento que lo envía todo de nuevo trae lo que contenían.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Se está leyendo</translation>
    </message>
    <message>
        <source>It is too large to be edited here. Save its bytes, repair them in another editor, and load the result.</source>
        <translation>Es demasiado grande para editarlo aquí. Guarde sus bytes, repárelos en otro editor y cargue el resultado.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Take the object out</source>
        <translation>Sacar el objeto</translation>
    </message>
    <message>
        <source>It becomes %1</source>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>without an id, so that a second delivery would not be noticed</source>
        <translation>sin id, por lo que no se notaría una segunda entrega</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>1 place mended</source>
        <translation>1 lugar corregido</translation>
    </message>
    <message>
        <source>%1 places mended</source>
        <translation>%1 lugares corregidos</translation>
    </message>
    <message>
        <source>Replayed as it came by %1, %2</source>
        <translation>Reenviado como llegó por %1, %2</translation>
    </message>
    <message>
        <source>Repaired and replayed by %1, %2</source>
        <translation>Reparado y reenviado por %1, %2</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Mostrar su extracción</translation>
    </message>
    <message>
        <source>Discarded by %1, %2. Its bytes are kept for 90 days.</source>
        <translation>Descartado por %1, %2. Sus bytes se conservan 90 días.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>As it was replayed</source>
        <translation>Como se reenvió</translation>
    </message>
    <message>
        <source>Replay as %1</source>
        <translation>Reenviar como %1</translation>
    </message>
    <message>
        <source>Stores its records for delivery under a pull of their own (Ctrl+Return)</source>
        <translation>Guarda sus registros para la entrega en una extracción propia (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>No reenviado</translation>
    </message>
    <message>
        <source>the collector was closed before</source>
        <translation>el colector se cerró antes</translation>
    </message>
    <message>
        <source>Load a repaired object</source>
        <translation>Cargar un objeto reparado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>es mayor de %1</translation>
    </message>
    <message>
        <source>Save the bytes of the dead letter</source>
        <translation>Guardar los bytes del dead letter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersExport</name>
    <message>
        <source>the collector was closed or replaced before the last one; export again</source>
        <translation>el colector se cerró o se sustituyó antes del último; exporte de nuevo</translation>
    </message>
</context>
<context>
    <name>casb::ui::LettersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Why it is no record</source>
        <translation>Por qué no es un registro</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>casb::ui::LimitsForm</name>
    <message>
        <source>All limits must allow a request. They are shared by all services of a credential, and the daily count survives a restart.</source>
        <translation>Todos los límites deben permitir una petición. Los comparten todos los servicios de una credencial, y la cuenta diaria sobrevive a un reinicio.</translation>
    </message>
    <message>
        <source>%1, %2 alone</source>
        <translation>%1, solo %2</translation>
    </message>
    <message>
        <source>Set limits of its own</source>
        <translation>Establecer límites propios</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Add a limit of %1</source>
        <translation>Añadir un límite de %1</translation>
    </message>
    <message>
        <source>None is written: 1 request in any 1 s and 1,000 a day, as Proofpoint allows.</source>
        <translation>No hay ninguno escrito: 1 petición por cada 1 s y 1000 al día, como permite Proofpoint.</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Ninguno propio.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests of limit %1 of %2</source>
        <translation>Peticiones del límite %1 de %2</translation>
    </message>
    <message>
        <source>−1: no limit</source>
        <translation>−1: sin límite</translation>
    </message>
    <message>
        <source>in any</source>
        <translation>por cada</translation>
    </message>
    <message>
        <source>Period of limit %1 of %2</source>
        <translation>Período del límite %1 de %2</translation>
    </message>
    <message>
        <source>s, m, h, d, w, such as 10m</source>
        <translation>s, m, h, d, w, por ejemplo 10m</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <source>Remove limit %1 of %2</source>
        <translation>Quitar el límite %1 de %2</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogFile</name>
    <message>
        <source>no line of it has the format of the log</source>
        <translation>ninguna de sus líneas tiene el formato del log</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogPage</name>
    <message>
        <source>Text or regular expression</source>
        <translation>Texto o expresión regular</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Tipo de búsqueda</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Todos los componentes</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Ir a la hora…</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>Abrir log…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 y superior</translation>
    </message>
    <message>
        <source>09:24 or 2026-03-17 09:24:17</source>
        <translation>09:24 o 2026-03-17 09:24:17</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Hora a la que ir</translation>
    </message>
    <message>
        <source>Debug lines are written from now on; the collector goes on as it is.</source>
        <translation>A partir de ahora se escriben líneas de depuración; el colector sigue como está.</translation>
    </message>
    <message>
        <source>Stay at the newest line (End)</source>
        <translation>Permanecer en la línea más reciente (Fin)</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Abrir un log</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Logs (*.log *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2</source>
        <translation>No se puede mostrar %1: %2</translation>
    </message>
    <message>
        <source>Back to the live log</source>
        <translation>Volver al log en vivo</translation>
    </message>
    <message>
        <source>The lines shown were saved.</source>
        <translation>Las líneas mostradas se guardaron.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 líneas, %2 mostradas</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Filter %1, remove</source>
        <translation>Filtro %1, quitar</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 componente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.</source>
        <translation>«%1» no es una hora. Escriba 09:24, 09:24:17 o 2026-03-17 09:24.</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Logs (*.log)</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>Solo líneas coincidentes</translation>
    </message>
    <message>
        <source>Debug of single components</source>
        <translation>Depuración de componentes sueltos</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Leyendo %1: %2 %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>An old log file does not grow</source>
        <translation>Un archivo de log antiguo no crece</translation>
    </message>
    <message>
        <source>This is the old log file %1. The collector goes on writing its own.</source>
        <translation>Este es el archivo de log antiguo %1. El colector sigue escribiendo el suyo.</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1</source>
        <translation>Líneas de depuración de %1</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Mark this line</source>
        <translation>Marcar esta línea</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Find pull %1</source>
        <translation>Buscar la extracción %1</translation>
    </message>
    <message>
        <source>Debug: %1</source>
        <translation>Depuración: %1</translation>
    </message>
    <message>
        <source>Debug lines of %1, no longer</source>
        <translation>Líneas de depuración de %1, ya no</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
</context>
<context>
    <name>casb::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Líneas del log</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 línea nueva</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 líneas nuevas</translation>
    </message>
    <message>
        <source>%1, go to the end and follow</source>
        <translation>%1, ir al final y seguir</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Aún no se ha registrado nada en el log.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Ninguna línea pasa el filtro.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>A click here marks the line, or takes the mark away</source>
        <translation>Un clic aquí marca la línea o quita la marca</translation>
    </message>
</context>
<context>
    <name>casb::ui::MainWindow</name>
    <message>
        <source>Open a configuration…</source>
        <translation>Abrir una configuración…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About CASB Console</source>
        <translation>Acerca de CASB Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>CASB Console %1</source>
        <translation>CASB Console %1</translation>
    </message>
    <message>
        <source>Collects Proofpoint CASB alerts and events and delivers them to Devo. Licensed under the GPL, version 3 or later. Made with Qt %1.</source>
        <translation>Recopila alertas y eventos de Proofpoint CASB y los entrega a Devo. Con licencia GPL, versión 3 o posterior. Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurar un tenant…</translation>
    </message>
    <message>
        <source>Import a Devo collector…</source>
        <translation>Importar un colector de Devo…</translation>
    </message>
    <message>
        <source>Save a diagnostic bundle…</source>
        <translation>Guardar un paquete de diagnóstico…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Keep collecting when the window is closed</source>
        <translation>Seguir recopilando al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana se sale</translation>
    </message>
    <message>
        <source>Notify when something needs a person</source>
        <translation>Notificar cuando algo requiera a una persona</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskPopup</name>
    <message>
        <source>Mask this field</source>
        <translation>Enmascarar este campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Delivered as</source>
        <translation>Se entrega como</translation>
    </message>
    <message>
        <source>Between two dots stands the name of a member, or *.</source>
        <translation>Entre dos puntos va el nombre de un miembro o *.</translation>
    </message>
    <message>
        <source>Members within members with a dot between, * for each of a list.</source>
        <translation>Miembros dentro de miembros con un punto entre ellos, * para cada uno de una lista.</translation>
    </message>
</context>
<context>
    <name>casb::ui::MaskRow</name>
    <message>
        <source>Add field…</source>
        <translation>Añadir campo…</translation>
    </message>
    <message>
        <source>Mask another field of %1</source>
        <translation>Enmascarar otro campo de %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>Se aplica en la próxima extracción.</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>Se aplica en la próxima extracción, %1.</translation>
    </message>
    <message>
        <source>Mask %1 no longer</source>
        <translation>Dejar de enmascarar %1</translation>
    </message>
    <message>
        <source>Delivered as %1. Click: no longer masked.</source>
        <translation>Se entrega como %1. Clic: deja de enmascararse.</translation>
    </message>
</context>
<context>
    <name>casb::ui::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, %2 need attention</source>
        <translation>%1, %2 requieren atención</translation>
    </message>
</context>
<context>
    <name>casb::ui::Notifier</name>
    <message>
        <source>%1 things need you</source>
        <translation>%1 asuntos requieren su atención</translation>
    </message>
</context>
<context>
    <name>casb::ui::OnboardingDialog</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nuevo tenant</translation>
    </message>
    <message>
        <source>Cancel setup</source>
        <translation>Cancelar la configuración</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Empezar a recopilar</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain. It may ask for its password.</source>
        <translation>Guardando los secretos en el llavero. Puede que pida su contraseña.</translation>
    </message>
    <message>
        <source>Not stored: %1. Unlock the keychain and press Start collecting again, or keep the secrets for this run only.</source>
        <translation>No guardado: %1. Desbloquee el llavero y pulse Empezar a recopilar de nuevo, o conserve los secretos solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Conservar solo para esta ejecución</translation>
    </message>
    <message>
        <source>Discard the setup</source>
        <translation>Descartar la configuración</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>¿Descartar lo introducido?</translation>
    </message>
    <message>
        <source>Nothing was stored yet. The secrets that were typed are forgotten.</source>
        <translation>Aún no se ha guardado nada. Los secretos escritos se olvidan.</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Not stored: the keychain holds other credentials as %1, which were not stored from here. Choose another name for this tenant.</source>
        <translation>No guardado: el llavero tiene otras credenciales como %1, que no se guardaron desde aquí. Elija otro nombre para este tenant.</translation>
    </message>
</context>
<context>
    <name>casb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>casb::ui::PersistencePage</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From where collection goes on. States are changed by pulls, or here by a person.</source>
        <translation>Desde dónde continúa la recopilación. Los estados los cambian las extracciones o, aquí, una persona.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1 go on from where they were.</source>
        <translation>Deshecho: %1 continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>El estado no se cambió. %1</translation>
    </message>
    <message>
        <source>Export the state of %1</source>
        <translation>Exportar el estado de %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>El estado de %1 se escribió en %2.</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No se exportó: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::PositionChart</name>
    <message>
        <source>Restored by %1</source>
        <translation>Restaurado por %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Editado por %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Restablecido por %1</translation>
    </message>
    <message>
        <source>Position over time</source>
        <translation>Posición a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 estados</translation>
    </message>
    <message>
        <source>No earlier state in this range.</source>
        <translation>Ningún estado anterior en este intervalo.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>ahora, %1</translation>
    </message>
    <message>
        <source>%1 %2: position %3 %4</source>
        <translation>%1 %2: posición %3 %4</translation>
    </message>
</context>
<context>
    <name>casb::ui::PreviewPage</name>
    <message>
        <source>This is what will be collected</source>
        <translation>Esto es lo que se recopilará</translation>
    </message>
    <message>
        <source>The first page of each source. Nothing is stored or sent yet.</source>
        <translation>La primera página de cada fuente. Aún no se guarda ni se envía nada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The first pages could not be read: %1.</source>
        <translation>No se pudieron leer las primeras páginas: %1.</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Leerlas de nuevo</translation>
    </message>
    <message>
        <source>Objects of the first page</source>
        <translation>Objetos de la primera página</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Recopilar desde</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reading the first page of each source…</source>
        <translation>Leyendo la primera página de cada fuente…</translation>
    </message>
    <message>
        <source>no %1 in this span</source>
        <translation>sin %1 en este intervalo</translation>
    </message>
    <message>
        <source>%1 %2 become %3 records, tag %4</source>
        <translation>%1 %2 se convierten en %3 registros, etiqueta %4</translation>
    </message>
    <message>
        <source>No page: %1</source>
        <translation>Sin página: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se pueden leer</translation>
    </message>
    <message>
        <source>All readable, %1 repaired</source>
        <translation>Todo legible, %1 reparados</translation>
    </message>
    <message>
        <source>All readable</source>
        <translation>Todo legible</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 registros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>only this computer</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>where the old collector stopped</source>
        <translation>donde se detuvo el colector anterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>about %1 requests a day</source>
        <translation>unas %1 peticiones al día</translation>
    </message>
    <message>
        <source>about %1 of %2 requests a day</source>
        <translation>unas %1 de %2 peticiones al día</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>Ver registros</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullCharts</name>
    <message>
        <source>Received per pull</source>
        <translation>Recibidos por extracción</translation>
    </message>
    <message>
        <source>Time in s, speed</source>
        <translation>Tiempo en s, velocidad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>down-sampled</source>
        <translation>muestreo reducido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No pull in this range.</source>
        <translation>Ninguna extracción en este intervalo.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>events per s</source>
        <translation>eventos por s</translation>
    </message>
    <message>
        <source>alerts per s</source>
        <translation>alertas por s</translation>
    </message>
    <message>
        <source>%1 s, %2 records/s</source>
        <translation>%1 s, %2 registros/s</translation>
    </message>
    <message>
        <source>dashed: per s</source>
        <translation>discontinua: por s</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>%1 requests, %2 of them answered 429</source>
        <translation>%1 peticiones, %2 de ellas con respuesta 429</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nuevo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicado</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>1 record sent on</source>
        <translation>1 registro reenviado</translation>
    </message>
    <message>
        <source>%1 records sent on</source>
        <translation>%1 registros reenviados</translation>
    </message>
    <message>
        <source>1 request, answered 429</source>
        <translation>1 petición, con respuesta 429</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>%1 requests, 1 of them answered 429</source>
        <translation>%1 peticiones, 1 de ellas con respuesta 429</translation>
    </message>
    <message>
        <source>– – per s</source>
        <translation>– – por s</translation>
    </message>
    <message>
        <source>No pull of this range fits the filter.</source>
        <translation>Ninguna extracción de este intervalo cumple el filtro.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullDetail</name>
    <message>
        <source>No pull chosen</source>
        <translation>Ninguna extracción elegida</translation>
    </message>
    <message>
        <source>Copy Devo query</source>
        <translation>Copiar consulta de Devo</translation>
    </message>
    <message>
        <source>Detail of the pull</source>
        <translation>Detalle de la extracción</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Records of the pull</source>
        <translation>Registros de la extracción</translation>
    </message>
    <message>
        <source>Log lines of the pull</source>
        <translation>Líneas de log de la extracción</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Duplicados filtrados</translation>
    </message>
    <message>
        <source>Rejected (dead letters)</source>
        <translation>Rechazados (dead letters)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenados</translation>
    </message>
    <message>
        <source>Records made of them</source>
        <translation>Registros generados a partir de ellos</translation>
    </message>
    <message>
        <source>Requests, of them 429</source>
        <translation>Peticiones, de ellas 429</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>None of its records are kept in the store.</source>
        <translation>Ninguno de sus registros se conserva en el almacén.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>Peticiones %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>Registros %1</translation>
    </message>
    <message>
        <source>no pull</source>
        <translation>sin extracción</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>does not close</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>1 place: a control character or bad UTF-8</source>
        <translation>1 lugar: un carácter de control o UTF-8 incorrecto</translation>
    </message>
    <message>
        <source>%1 places: control characters or bad UTF-8</source>
        <translation>%1 lugares: caracteres de control o UTF-8 incorrecto</translation>
    </message>
    <message>
        <source>Its lines are no longer in memory.</source>
        <translation>Sus líneas ya no están en memoria.</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Peticiones de la extracción</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el log</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Opens the log at the beginning of this pull</source>
        <translation>Abre el log al principio de esta extracción</translation>
    </message>
    <message>
        <source>Opens the records of this pull</source>
        <translation>Abre los registros de esta extracción</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 almacenados</translation>
    </message>
    <message>
        <source>%1 received = %2</source>
        <translation>%1 recibidos = %2</translation>
    </message>
    <message>
        <source>Show its dead letters</source>
        <translation>Mostrar sus dead letters</translation>
    </message>
    <message>
        <source>Opens what this pull could not make records of</source>
        <translation>Abre lo que esta extracción no pudo convertir en registros</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 duplicado</translation>
    </message>
    <message>
        <source>%1 received = %2 + %3 rejected + %4 stored</source>
        <translation>%1 recibidos = %2 + %3 rechazados + %4 almacenados</translation>
    </message>
    <message>
        <source>This pull brought no records.</source>
        <translation>Esta extracción no trajo registros.</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsModel</name>
    <message>
        <source>Pulling</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Tras 429</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenada</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Pulling id</source>
        <translation>Id de extracción</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Tiempo, s</translation>
    </message>
    <message>
        <source>Per s</source>
        <translation>Por s</translation>
    </message>
</context>
<context>
    <name>casb::ui::PullsPage</name>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Pulling id, error</source>
        <translation>Id de extracción, error</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>After 429</source>
        <translation>Tras 429</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 extracción</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>%1 extracciones</translation>
    </message>
    <message>
        <source>Export pulls as CSV</source>
        <translation>Exportar extracciones como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No se exportó: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>1 received</source>
        <translation>1 recibido</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fallida</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExport</name>
    <message>
        <source>the collector was closed or replaced before the last record; export again</source>
        <translation>el colector se cerró o se reemplazó antes del último registro; exporte de nuevo</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsExportBar</name>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportando</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 written</source>
        <translation>Exportando a %1: %2 escritos</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>no exportado</translation>
    </message>
    <message>
        <source>1 record was written to %1</source>
        <translation>Se escribió 1 registro en %1</translation>
    </message>
    <message>
        <source>%1 records were written to %2</source>
        <translation>Se escribieron %1 registros en %2</translation>
    </message>
    <message>
        <source>Not exported to %1: %2</source>
        <translation>No exportado a %1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsModel</name>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Severity or action</source>
        <translation>Severidad o acción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Servicio en la nube</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Extracción</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPage</name>
    <message>
        <source>Search in all fields</source>
        <translation>Buscar en todos los campos</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>Mostrar los más recientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>as Devo gets it, child %1</source>
        <translation>como lo recibe Devo, hijo %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>Todo lo conservado</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source object</source>
        <translation>Objeto de origen</translation>
    </message>
    <message>
        <source>Show its pull</source>
        <translation>Mostrar su extracción</translation>
    </message>
    <message>
        <source>Export the records of this filter</source>
        <translation>Exportar los registros de este filtro</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Filter by service</source>
        <translation>Filtrar por servicio</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Filter by severity or action</source>
        <translation>Filtrar por severidad o acción</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>cloud service</source>
        <translation>servicio en la nube</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>extracción</translation>
    </message>
    <message>
        <source>Filter by delivery</source>
        <translation>Filtrar por entrega</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Una hora es 2026-03-17, 09, 09:31 o dos de ellas con .. en medio.</translation>
    </message>
    <message>
        <source>This record is no longer kept.</source>
        <translation>Este registro ya no se conserva.</translation>
    </message>
    <message>
        <source>Nothing is collected yet. Records appear here with the first pull.</source>
        <translation>Aún no se ha recopilado nada. Los registros aparecen aquí con la primera extracción.</translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation>Ningún registro cumple estos filtros.</translation>
    </message>
    <message>
        <source>as Devo gets it</source>
        <translation>como lo recibe Devo</translation>
    </message>
    <message>
        <source>Not all records of this object are kept, so that it cannot be shown whole.</source>
        <translation>No se conservan todos los registros de este objeto, por lo que no se puede mostrar entero.</translation>
    </message>
    <message>
        <source>as Proofpoint sent it, %1</source>
        <translation>como lo envió Proofpoint, %1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>%1 found, %2 of %3 searched</source>
        <translation>%1 encontrados, %2 de %3 examinados</translation>
    </message>
    <message>
        <source>The records cannot be read: %1</source>
        <translation>No se pueden leer los registros: %1</translation>
    </message>
    <message>
        <source>1 newer record</source>
        <translation>1 registro más reciente</translation>
    </message>
    <message>
        <source>%1 newer records</source>
        <translation>%1 registros más recientes</translation>
    </message>
    <message>
        <source>Records as Devo gets them, one a line (*.ndjson)</source>
        <translation>Registros como los recibe Devo, uno por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Table with the record in its last column (*.csv)</source>
        <translation>Tabla con el registro en la última columna (*.csv)</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>Exportar %1 registros</translation>
    </message>
    <message>
        <source>The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between.</source>
        <translation>Los registros guardados en último lugar van primero. Fila de filtros: Ctrl+L. Una hora es 2026-03-17, 09, 09:31 o dos de ellas con .. en medio.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RecordsPlace</name>
    <message>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
    </message>
    <message>
        <source>Source objects that could not become records</source>
        <translation>Objetos de origen que no pudieron ser registros</translation>
    </message>
    <message>
        <source>Dead letters %1</source>
        <translation>Dead letters %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResendChoice</name>
    <message>
        <source>Filter, send only what is missing</source>
        <translation>Filtrar, enviar solo lo que falta</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Enviar todo de nuevo</translation>
    </message>
    <message>
        <source>%1 that Devo has already</source>
        <translation>%1 que Devo ya tiene</translation>
    </message>
    <message>
        <source>What the duplicate filter knows to be stored is left out. Nothing comes twice.</source>
        <translation>Se omite lo que el filtro de duplicados sabe que está guardado. Nada llega dos veces.</translation>
    </message>
    <message>
        <source>Everything from that time is sent again; Devo then has it twice where it had it already.</source>
        <translation>Todo desde ese momento se envía de nuevo; Devo tendrá dos veces lo que ya tenía.</translation>
    </message>
</context>
<context>
    <name>casb::ui::ResetDialog</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Se puede deshacer: el estado actual queda en la línea de tiempo y se puede restaurar.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Start again from (%1)</source>
        <translation>Empezar de nuevo desde (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 d</translation>
    </message>
    <message>
        <source>Day start</source>
        <translation>Inicio del día</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motivo (se guarda con el estado)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un número de caso o lo que se observó</translation>
    </message>
    <message>
        <source>Export state…</source>
        <translation>Exportar estado…</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conservar el estado actual</translation>
    </message>
    <message>
        <source>Export state</source>
        <translation>Exportar estado</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>No se exportó: %1</translation>
    </message>
    <message>
        <source>%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).</source>
        <translation>%1 recopilados por %2. Arrastre el control o use ← → (1 h) y RePág / AvPág (1 día).</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>Restablecer %1 al %2</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>El estado no se cambió. %1</translation>
    </message>
    <message>
        <source>%1 collect again from %2. The next pull begins there.</source>
        <translation>%1 se recopila de nuevo desde el %2. La próxima extracción empieza ahí.</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Al calendario</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>Begin of the day</source>
        <translation>Comienzo del día</translation>
    </message>
    <message>
        <source>The state of %1 was written to %2.</source>
        <translation>El estado de %1 se escribió en %2.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RestoreDialog</name>
    <message>
        <source>Restore the state of %1</source>
        <translation>Restaurar el estado del %1</translation>
    </message>
    <message>
        <source>Goes back to: %1</source>
        <translation>Vuelve a: %1</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motivo (se guarda con el estado)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conservar el estado actual</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>No se puede indicar su posición: el token de página no contiene nada legible.</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un número de caso, o lo que se vio</translation>
    </message>
    <message>
        <source>Can be undone: the present state stays in the time line and can be restored.</source>
        <translation>Se puede deshacer: el estado actual queda en la línea de tiempo y se puede restaurar.</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado del %1</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>El estado no se cambió. %1</translation>
    </message>
    <message>
        <source>The state of %1 is in force again: %2.</source>
        <translation>El estado del %1 vuelve a estar vigente: %2.</translation>
    </message>
</context>
<context>
    <name>casb::ui::RetentionForm</name>
    <message>
        <source>Delivered records</source>
        <translation>Registros entregados</translation>
    </message>
    <message>
        <source>They stay for looking at on the page Records, and are removed when they are older or the store is full. Records that wait for a destination are never removed.</source>
        <translation>Se conservan para consultarlos en la página Registros y se eliminan cuando son más antiguos o el almacén está lleno. Los registros que esperan un destino nunca se eliminan.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>Days for which delivered records are kept</source>
        <translation>Días durante los que se conservan los registros entregados</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Registros en espera</translation>
    </message>
    <message>
        <source>When as much waits for a destination, no pull begins until some of it is delivered.</source>
        <translation>Cuando esta cantidad espera un destino, no empieza ninguna extracción hasta que se entregue una parte.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Megabytes that may wait</source>
        <translation>Megabytes que pueden esperar</translation>
    </message>
    <message>
        <source>MB, compressed</source>
        <translation>MB, comprimidos</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>y como máximo</translation>
    </message>
    <message>
        <source>Records that may wait</source>
        <translation>Registros que pueden esperar</translation>
    </message>
    <message>
        <source>records on their way</source>
        <translation>registros en camino</translation>
    </message>
</context>
<context>
    <name>casb::ui::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>casb::ui::SecretField</name>
    <message>
        <source>Reveal %1</source>
        <translation>Revelar %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, con cambios</translation>
    </message>
</context>
<context>
    <name>casb::ui::SectionStack</name>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants y fuentes</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Límites de frecuencia</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Bandeja y notificaciones</translation>
    </message>
    <message>
        <source>A notification comes once for what needs a person, and not while the window is in front. All of these apply at once.</source>
        <translation>Una notificación llega una vez para lo que necesita a una persona, y no mientras la ventana está delante. Todas se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Applies at once; collecting goes on meanwhile.</source>
        <translation>Se aplica de inmediato; la recopilación continúa mientras tanto.</translation>
    </message>
    <message>
        <source>No tenant is set up yet.</source>
        <translation>Aún no hay ningún tenant configurado.</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Applies at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>Applies at the next pull.</source>
        <translation>Se aplica en la próxima extracción.</translation>
    </message>
    <message>
        <source>Resets the state of this service at once: everything from then on is asked for again.</source>
        <translation>Restablece de inmediato el estado de este servicio: todo desde entonces se pide de nuevo.</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Elegir un día para %1</translation>
    </message>
    <message>
        <source>Applies at the next pull, %1.</source>
        <translation>Se aplica en la próxima extracción, %1.</translation>
    </message>
    <message>
        <source>in force, but not as it should be</source>
        <translation>vigente, pero no como debería</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsFoot</name>
    <message>
        <source>1 applies at once</source>
        <translation>1 se aplica de inmediato</translation>
    </message>
    <message>
        <source>%1 apply at once</source>
        <translation>%1 se aplican de inmediato</translation>
    </message>
    <message>
        <source>1 applies at the next pull</source>
        <translation>1 se aplica en la próxima extracción</translation>
    </message>
    <message>
        <source>%1 apply at the next pull</source>
        <translation>%1 se aplican en la próxima extracción</translation>
    </message>
    <message>
        <source>1 resets a state</source>
        <translation>1 restablece un estado</translation>
    </message>
    <message>
        <source>%1 reset states</source>
        <translation>%1 restablecen estados</translation>
    </message>
    <message>
        <source>%1. Nothing needs a restart.</source>
        <translation>%1. Nada requiere un reinicio.</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Línea %1, columna %2: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada abierto</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>Set up a tenant on the page Overview, or open a configuration.</source>
        <translation>Configure un tenant en la página Resumen o abra una configuración.</translation>
    </message>
    <message>
        <source>Only comments or the order differ.</source>
        <translation>Solo difieren los comentarios o el orden.</translation>
    </message>
    <message>
        <source>What is shown is in force.</source>
        <translation>Lo que se muestra está vigente.</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Aplicar 1 cambio</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Aplicar %1 cambios</translation>
    </message>
    <message>
        <source>What is shown is not in force yet.</source>
        <translation>Lo que se muestra aún no está en vigor.</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay nada cambiado</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>No hay ninguna configuración abierta</translation>
    </message>
</context>
<context>
    <name>casb::ui::SettingsPage</name>
    <message>
        <source>in the keychain as %1</source>
        <translation>en el llavero como %1</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>en variables de entorno</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>en archivos</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo en esta ejecución</translation>
    </message>
    <message>
        <source>in config.yaml, in clear</source>
        <translation>en config.yaml, sin cifrar</translation>
    </message>
    <message>
        <source>Tenants and sources</source>
        <translation>Tenants y fuentes</translation>
    </message>
    <message>
        <source>Copy the configuration without its secrets</source>
        <translation>Copiar la configuración sin sus secretos</translation>
    </message>
    <message>
        <source># No configuration is open.</source>
        <translation># No hay ninguna configuración abierta.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends.</source>
        <translation>Las credenciales están en uso hasta que se cierre la consola.</translation>
    </message>
    <message>
        <source>The credentials are in use until the console ends, in the region %1 as before. Another region needs credentials that are stored.</source>
        <translation>Las credenciales están en uso hasta que se cierre la consola, en la región %1 como antes. Otra región necesita credenciales guardadas.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use until the console ends. %2</source>
        <translation>Las credenciales están en el llavero como %1 y en uso hasta que se cierre la consola. %2</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use. No file names them: this collector ends with the console.</source>
        <translation>Las credenciales están en el llavero como %1 y en uso. Ningún archivo las nombra: este colector termina con la consola.</translation>
    </message>
    <message>
        <source>The credentials are in the keychain as %1 and in use.</source>
        <translation>Las credenciales están en el llavero como %1 y en uso.</translation>
    </message>
    <message>
        <source>%1 is there already but is not open. Open it, or move it away, before a tenant is set up.</source>
        <translation>%1 ya existe, pero no está abierto. Ábralo o muévalo a otro lugar antes de configurar un tenant.</translation>
    </message>
    <message>
        <source>The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.</source>
        <translation>El tenant está configurado en %1. Sus registros quedan en este equipo hasta que el archivo indique una salida a Devo.</translation>
    </message>
    <message>
        <source>The tenant is set up until the console ends. Its records stay on this computer.</source>
        <translation>El tenant está configurado hasta que se cierre la consola. Sus registros quedan en este equipo.</translation>
    </message>
    <message>
        <source>The changes are in force.</source>
        <translation>Los cambios están vigentes.</translation>
    </message>
    <message>
        <source>Export for</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Devo hosted (JSON)…</source>
        <translation>Alojado en Devo (JSON)…</translation>
    </message>
    <message>
        <source>Server (YAML, Docker)…</source>
        <translation>Servidor (YAML, Docker)…</translation>
    </message>
    <message>
        <source>Kubernetes…</source>
        <translation>Kubernetes…</translation>
    </message>
    <message>
        <source>%1 has no place in this file, which writes it in another style. Change it in the text.</source>
        <translation>%1 no tiene lugar en este archivo, que lo escribe en otro estilo. Cámbielo en el texto.</translation>
    </message>
    <message>
        <source>for this run, without a file; secrets are dots</source>
        <translation>para esta ejecución, sin archivo; los secretos son puntos</translation>
    </message>
    <message>
        <source>both sides change together; secrets are dots</source>
        <translation>ambos lados cambian a la vez; los secretos son puntos</translation>
    </message>
    <message>
        <source>Export for Devo&apos;s hosted collector</source>
        <translation>Exportar para el colector alojado en Devo</translation>
    </message>
    <message>
        <source>%1 was written. Secrets are not in it: fill them in at Devo.</source>
        <translation>Se escribió %1. Los secretos no están incluidos: rellénelos en Devo.</translation>
    </message>
    <message>
        <source>Export for Kubernetes</source>
        <translation>Exportar para Kubernetes</translation>
    </message>
    <message>
        <source>%1 was written. Fill in its secret before it is applied.</source>
        <translation>Se escribió %1. Rellene su secreto antes de aplicarlo.</translation>
    </message>
    <message>
        <source>Export for a server: choose a folder</source>
        <translation>Exportar para un servidor: elegir una carpeta</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is. Nothing more was written.</source>
        <translation>%1 ya existe y se dejó como estaba. No se escribió nada más.</translation>
    </message>
    <message>
        <source>config.yaml, docker-compose.yaml and secrets.env were written to %1. Fill in secrets.env and put the certificates into certs/.</source>
        <translation>Se escribieron config.yaml, docker-compose.yaml y secrets.env en %1. Rellene secrets.env y coloque los certificados en certs/.</translation>
    </message>
    <message>
        <source>What changes in the configuration</source>
        <translation>Qué cambia en la configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read here. Nothing was written.</source>
        <translation>Alguien ha cambiado %1 desde que se leyó aquí. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Load theirs, with my changes</source>
        <translation>Cargar esa versión, con mis cambios</translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation>Sobrescribir con la mía</translation>
    </message>
    <message>
        <source>this file is not in force: repair it here and apply</source>
        <translation>este archivo no está en vigor: repárelo aquí y aplíquelo</translation>
    </message>
    <message>
        <source>No configuration is open</source>
        <translation>No hay ninguna configuración abierta</translation>
    </message>
</context>
<context>
    <name>casb::ui::SeverityView</name>
    <message>
        <source>Alerts by severity: %1</source>
        <translation>Alertas por severidad: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this window</source>
        <translation>Teclas de esta ventana</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Extraer ahora</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Set up a tenant</source>
        <translation>Configurar un tenant</translation>
    </message>
    <message>
        <source>Open a configuration</source>
        <translation>Abrir una configuración</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Cerrar la hoja</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Región siguiente de la ventana</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>Región anterior</translation>
    </message>
    <message>
        <source>Search in Pulls, Records and Log</source>
        <translation>Buscar en Extracciones, Registros y Log</translation>
    </message>
    <message>
        <source>First filter of Pulls, Records and Log</source>
        <translation>Primer filtro de Extracciones, Registros y Log</translation>
    </message>
    <message>
        <source>Mark a line of the log</source>
        <translation>Marcar una línea del log</translation>
    </message>
    <message>
        <source>Import a Devo collector</source>
        <translation>Importar un colector de Devo</translation>
    </message>
    <message>
        <source>Next mark of the log, with Shift the one before</source>
        <translation>Siguiente marca del log, con Mayús la anterior</translation>
    </message>
    <message>
        <source>Next match in the log, with Shift the one before</source>
        <translation>Siguiente coincidencia del log, con Mayús la anterior</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Seguir el log</translation>
    </message>
    <message>
        <source>Zoom into a chart, with − out, with Esc all</source>
        <translation>Acercar un gráfico, con − alejar, con Esc todo</translation>
    </message>
</context>
<context>
    <name>casb::ui::SideColumn</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>lo más urgente primero</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir log</translation>
    </message>
    <message>
        <source>Certificate expires in %1 days</source>
        <translation>El certificado caduca en %1 días</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next pull at %1 %2</source>
        <translation>Próxima extracción a las %1 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation>%1 conservados ahora</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>No pull is planned</source>
        <translation>No hay ninguna extracción prevista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pulling, %2 received</source>
        <translation>%1: extrayendo, %2 recibidos</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 records</source>
        <translation>%1: %2 recibidos, %3 registros</translation>
    </message>
    <message>
        <source>, %1 × 429</source>
        <translation>, %1 × 429</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No pull yet</source>
        <translation>Aún sin extracciones</translation>
    </message>
    <message>
        <source>No problem in the last pulls.</source>
        <translation>Ningún problema en las últimas extracciones.</translation>
    </message>
    <message>
        <source>Last problem at %1: %2, waited out.</source>
        <translation>Último problema a las %1: %2, superado tras esperar.</translation>
    </message>
    <message>
        <source>429 from %1</source>
        <translation>429 de %1</translation>
    </message>
    <message>
        <source>Delivered records are removed</source>
        <translation>Lo entregado se elimina</translation>
    </message>
    <message>
        <source>Delivered records stay 1 day</source>
        <translation>Lo entregado se guarda 1 día</translation>
    </message>
    <message>
        <source>Delivered records stay %1 days</source>
        <translation>Lo entregado se guarda %1 días</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation>%1: %2 registros</translation>
    </message>
</context>
<context>
    <name>casb::ui::SourcesPage</name>
    <message>
        <source>What is to be collected?</source>
        <translation>¿Qué se va a recopilar?</translation>
    </message>
    <message>
        <source>Both sources share the requests that Proofpoint allows for one credential.</source>
        <translation>Ambas fuentes comparten las peticiones que Proofpoint permite para una credencial.</translation>
    </message>
    <message>
        <source>What Proofpoint judges suspicious, with severity and user.</source>
        <translation>Lo que Proofpoint considera sospechoso, con severidad y usuario.</translation>
    </message>
    <message>
        <source>Every log-in, share and download that Proofpoint saw.</source>
        <translation>Cada acceso, uso compartido y descarga que vio Proofpoint.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Recopilar desde</translation>
    </message>
    <message>
        <source>Go on where the old collector stopped</source>
        <translation>Continuar donde se detuvo el colector anterior</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Últimas 24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Collect from this date and time</source>
        <translation>Recopilar desde esta fecha y hora</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Environment, added to each record as @devo_environment</source>
        <translation>Entorno, añadido a cada registro como @devo_environment</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>What the requests are for</source>
        <translation>Para qué son las peticiones</translation>
    </message>
    <message>
        <source>The imported configuration does not name it; Settings can add it later</source>
        <translation>La configuración importada no lo indica; puede añadirse después en Ajustes</translation>
    </message>
    <message>
        <source>The state that was found is taken over; nothing is collected twice.</source>
        <translation>Se adopta el estado encontrado; nada se recopila dos veces.</translation>
    </message>
    <message>
        <source>This lies in the future: nothing is collected before it.</source>
        <translation>Está en el futuro: no se recopila nada anterior.</translation>
    </message>
    <message>
        <source>Everything that Proofpoint still keeps. How much that is shows while it runs.</source>
        <translation>Todo lo que Proofpoint aún conserva. Cuánto es se verá durante la recopilación.</translation>
    </message>
    <message>
        <source>%1 back. Proofpoint gives what it still keeps of that time.</source>
        <translation>%1 hacia atrás. Proofpoint da lo que aún conserva de ese tiempo.</translation>
    </message>
    <message>
        <source>requests a day at the least</source>
        <translation>peticiones al día como mínimo</translation>
    </message>
    <message>
        <source>of %1 requests a day, at the least</source>
        <translation>de %1 peticiones al día, como mínimo</translation>
    </message>
    <message>
        <source>%1 of %2 requests a day</source>
        <translation>%1 de %2 peticiones al día</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message>
        <source>No daily limit is set for this tenant.</source>
        <translation>No hay límite diario establecido para este tenant.</translation>
    </message>
    <message>
        <source>%1 requests remain for further pages, for catching up and for Pull now.</source>
        <translation>Quedan %1 peticiones para más páginas, para ponerse al día y para Extraer ahora.</translation>
    </message>
    <message>
        <source>%1 pulls a day, one request each, more when a page is full</source>
        <translation>%1 extracciones al día, una petición cada una, más cuando una página está llena</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>unas %1 al día</translation>
    </message>
    <message>
        <source>Choose alerts, events or both first</source>
        <translation>Elija primero alertas, eventos o ambos</translation>
    </message>
    <message>
        <source>The count survives a restart. When the requests of the last 24 hours are used up, collection waits until the oldest of them is a day old, and loses nothing.</source>
        <translation>La cuenta sobrevive a un reinicio. Cuando se agotan las peticiones de las últimas 24 horas, la recopilación espera hasta que la más antigua tenga un día y no pierde nada.</translation>
    </message>
    <message>
        <source>More than is allowed: collection would stand still for a part of every day. Pull less often.</source>
        <translation>Más de lo permitido: la recopilación se detendría una parte de cada día. Extraiga con menos frecuencia.</translation>
    </message>
    <message>
        <source>Choose sources</source>
        <translation>Elegir fuentes</translation>
    </message>
    <message>
        <source>Back to sources</source>
        <translation>Volver a las fuentes</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Elegir un día para %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanCalendar</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>casb::ui::SpanPopup</name>
    <message>
        <source>The end has to lie behind the beginning.</source>
        <translation>El final debe ser posterior al principio.</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>Mostrar este intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>casb::ui::StartPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and every step can be gone back to.</source>
        <translation>No se guarda nada antes del último paso, y se puede volver a cualquier paso.</translation>
    </message>
    <message>
        <source>New tenant</source>
        <translation>Nuevo tenant</translation>
    </message>
    <message>
        <source>You have an api_key, a client_id and a client_secret from Proofpoint.</source>
        <translation>Tiene una api_key, un client_id y un client_secret de Proofpoint.</translation>
    </message>
    <message>
        <source>Existing Devo collector</source>
        <translation>Colector de Devo existente</translation>
    </message>
    <message>
        <source>Its folder is read: config.yaml, certs and state. Collection goes on where the old collector stopped.</source>
        <translation>Se lee su carpeta: config.yaml, certs y state. La recopilación continúa donde se detuvo el colector anterior.</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Pegar un bloque</translation>
    </message>
    <message>
        <source>JSON or YAML with the credentials, from a mail, a vault or Devo&apos;s hosted collector.</source>
        <translation>JSON o YAML con las credenciales, de un correo, una bóveda o el colector alojado en Devo.</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de demostración</translation>
    </message>
    <message>
        <source>Look around without credentials: a simulated Proofpoint and a simulated Devo on this computer.</source>
        <translation>Explore sin credenciales: un Proofpoint simulado y un Devo simulado en este equipo.</translation>
    </message>
    <message>
        <source>What to have at hand</source>
        <translation>Qué tener a mano</translation>
    </message>
    <message>
        <source>From Proofpoint</source>
        <translation>De Proofpoint</translation>
    </message>
    <message>
        <source>api_key, client_id and client_secret, and the region of the tenant (eu, us or au).</source>
        <translation>api_key, client_id y client_secret, y la región del tenant (eu, us o au).</translation>
    </message>
    <message>
        <source>From Devo</source>
        <translation>De Devo</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>De la red</translation>
    </message>
    <message>
        <source>Outgoing port 443 to api.protect.proofpoint.com, api-siem.protect.proofpoint.com and collector-eu.devo.io, or those of your region.</source>
        <translation>Puerto de salida 443 hacia api.protect.proofpoint.com, api-siem.protect.proofpoint.com y collector-eu.devo.io, o los de su región.</translation>
    </message>
    <message>
        <source>Folder of the collector</source>
        <translation>Carpeta del colector</translation>
    </message>
    <message>
        <source>The folder with config.yaml or config/, certs/ and state/</source>
        <translation>La carpeta con config.yaml o config/, certs/ y state/</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Everything is read only: the old collector&apos;s folder stays as it is.</source>
        <translation>Todo es de solo lectura: la carpeta del colector anterior queda como está.</translation>
    </message>
    <message>
        <source>What the demo does</source>
        <translation>Lo que hace la demostración</translation>
    </message>
    <message>
        <source>A tenant of its own</source>
        <translation>Un tenant propio</translation>
    </message>
    <message>
        <source>A simulated Proofpoint with a day and a half of alerts and events, and a simulated Devo that takes them. Both run on this computer only and end with the console.</source>
        <translation>Un Proofpoint simulado con día y medio de alertas y eventos, y un Devo simulado que los acepta. Ambos se ejecutan solo en este equipo y terminan con la consola.</translation>
    </message>
    <message>
        <source>Faults included</source>
        <translation>Fallos incluidos</translation>
    </message>
    <message>
        <source>It answers 429 now and then, as the real one does, so that you see what the console says about it.</source>
        <translation>De vez en cuando responde 429, como el real, para que vea lo que dice la consola al respecto.</translation>
    </message>
    <message>
        <source>JSON or YAML</source>
        <translation>JSON o YAML</translation>
    </message>
    <message>
        <source>Block with credentials</source>
        <translation>Bloque con credenciales</translation>
    </message>
    <message>
        <source>What the block holds</source>
        <translation>Lo que contiene el bloque</translation>
    </message>
    <message>
        <source>%1: %2, region %3</source>
        <translation>%1: %2, región %3</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>in the file; they go to the keychain of this computer</source>
        <translation>en el archivo; van al llavero de este equipo</translation>
    </message>
    <message>
        <source>named in the file, but kept elsewhere: they are asked for in the next step</source>
        <translation>nombrados en el archivo, pero guardados en otro lugar: se piden en el paso siguiente</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>sin archivos</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>no state of the old collector: collection begins anew</source>
        <translation>sin estado del colector anterior: la recopilación empieza desde cero</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>%1 inputs: the next steps show the first one, the others are taken over as they are</source>
        <translation>%1 entradas: los pasos siguientes muestran la primera, las demás se adoptan como están</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not in the block</source>
        <translation>no está en el bloque</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>The text has no api_key, client_id or client_secret.</source>
        <translation>El texto no contiene api_key, client_id ni client_secret.</translation>
    </message>
    <message>
        <source>Choose the folder of the collector first</source>
        <translation>Elija primero la carpeta del colector</translation>
    </message>
    <message>
        <source>Paste a block with credentials first</source>
        <translation>Pegue primero un bloque con credenciales</translation>
    </message>
    <message>
        <source>Chain, certificate and key of your Devo domain: three files or one .p12. Without them the records stay on this computer for now.</source>
        <translation>Cadena, certificado y clave de su dominio de Devo: tres archivos o un .p12. Sin ellos los registros se quedan por ahora en este equipo.</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>%1: none of eu, us and au</source>
        <translation>%1: no es eu, us ni au</translation>
    </message>
    <message>
        <source>%1: no address of an API</source>
        <translation>%1: no es la dirección de una API</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateCard</name>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>stands still: the service failed</source>
        <translation>parado: el servicio falló</translation>
    </message>
    <message>
        <source>stands still: trying again</source>
        <translation>parado: reintentando</translation>
    </message>
    <message>
        <source>stands still: the store is full</source>
        <translation>parado: el almacén está lleno</translation>
    </message>
    <message>
        <source>stands still: paused</source>
        <translation>parado: en pausa</translation>
    </message>
    <message>
        <source>stands still: stopped</source>
        <translation>parado: detenido</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>avanzando</translation>
    </message>
    <message>
        <source>moves with every pull</source>
        <translation>avanza con cada extracción</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateDifference</name>
    <message>
        <source>by pull %1</source>
        <translation>por la extracción %1</translation>
    </message>
    <message>
        <source>by the start-up</source>
        <translation>por el arranque</translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation>importado por %1</translation>
    </message>
    <message>
        <source>Reset by %1</source>
        <translation>Restablecido por %1</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <translation>Restaurado por %1</translation>
    </message>
    <message>
        <source>Edited by %1</source>
        <translation>Editado por %1</translation>
    </message>
    <message>
        <source>No state chosen</source>
        <translation>Ningún estado elegido</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Antes de esto</translation>
    </message>
    <message>
        <source>If this state were restored now</source>
        <translation>Si este estado se restaurara ahora</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This state is in force.</source>
        <translation>Este estado está vigente.</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>No se puede indicar su posición: el token de página no contiene nada legible.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or restore can itself be undone here.</source>
        <translation>Los estados de personas se guardan para siempre; los de extracciones, 90 días y 10.000 como máximo. También se puede deshacer aquí un restablecimiento o una restauración.</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Qué siguió</translation>
    </message>
    <message>
        <source>nothing was collected again</source>
        <translation>no se volvió a recopilar nada</translation>
    </message>
    <message>
        <source>nothing yet: the next pull begins there</source>
        <translation>nada todavía: la próxima extracción empieza ahí</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
    <message>
        <source>%1 %2 in %3, of which %4 were stored already</source>
        <translation>%1 %2 en %3, de los cuales %4 ya estaban almacenados</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>hasta ahora %1</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with 1 more request</source>
        <translation>la extracción en curso siguió desde ahí, con 1 petición más</translation>
    </message>
    <message>
        <source>the pull under way went on from there, with %1 more requests</source>
        <translation>la extracción en curso siguió desde ahí, con %1 peticiones más</translation>
    </message>
</context>
<context>
    <name>casb::ui::StateForm</name>
    <message>
        <source>Put this state in force</source>
        <translation>Poner en vigor este estado</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Importar un estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Leer de un archivo…</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Estado de</translation>
    </message>
    <message>
        <source>State as JSON</source>
        <translation>Estado como JSON</translation>
    </message>
    <message>
        <source>Why (kept with the state)</source>
        <translation>Motivo (se guarda con el estado)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keep present state</source>
        <translation>Conservar el estado actual</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The members of the old collector&apos;s state, as JSON.</source>
        <translation>Los miembros del estado del colector anterior, como JSON.</translation>
    </message>
    <message>
        <source>Means: %1</source>
        <translation>Significa: %1</translation>
    </message>
    <message>
        <source>The imported state of %1 is in force.</source>
        <translation>El estado importado de %1 está vigente.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Its position cannot be told: the page token says nothing that can be read.</source>
        <translation>No se puede indicar su posición: el token de página no contiene nada legible.</translation>
    </message>
    <message>
        <source>Begin with the present state</source>
        <translation>Empezar con el estado actual</translation>
    </message>
    <message>
        <source>A case number, or what was seen</source>
        <translation>Un número de caso, o lo que se vio</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a state.</source>
        <translation>%1 es demasiado grande para ser un estado.</translation>
    </message>
    <message>
        <source>%1 holds no text. States of the old collector are taken over when its folder is imported.</source>
        <translation>%1 no contiene texto. Los estados del colector antiguo se adoptan al importar su carpeta.</translation>
    </message>
    <message>
        <source>%1 have no state yet.</source>
        <translation>%1 aún no tienen estado.</translation>
    </message>
    <message>
        <source>The state was not changed. %1</source>
        <translation>El estado no se cambió. %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StatusLine</name>
    <message>
        <source>No pull yet</source>
        <translation>Aún sin extracciones</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, fallida</translation>
    </message>
    <message>
        <source>%1, %2 received</source>
        <translation>%1, %2 recibidos</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Última extracción</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Entregado hoy</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Peticiones hoy</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Last pull at %1</source>
        <translation>Última extracción: %1</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>Steps of the setup</source>
        <translation>Pasos de la configuración</translation>
    </message>
</context>
<context>
    <name>casb::ui::StepsView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolución de nombre</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>First page of alerts</source>
        <translation>Primera página de alertas</translation>
    </message>
    <message>
        <source>First page of events</source>
        <translation>Primera página de eventos</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Pasos de la prueba de conexión</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Acceso rechazado</translation>
    </message>
    <message>
        <source>%1: rate limit reached</source>
        <translation>%1: límite de frecuencia alcanzado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantForm</name>
    <message>
        <source>Europe (eu)</source>
        <translation>Europa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>Estados Unidos (us)</translation>
    </message>
    <message>
        <source>Australia (au)</source>
        <translation>Australia (au)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Enter new…</source>
        <translation>Introducir nuevas…</translation>
    </message>
    <message>
        <source>Enter new credentials of %1</source>
        <translation>Introducir nuevas credenciales de %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Pull every</source>
        <translation>Extraer cada</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Recopilar desde</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>h, between 1 h and 30 d</source>
        <translation>h, entre 1 h y 30 d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>%1 enabled</source>
        <translation>%1 activado</translation>
    </message>
    <message>
        <source>A change here resets the state.</source>
        <translation>Un cambio aquí restablece el estado.</translation>
    </message>
    <message>
        <source>Reset with preview…</source>
        <translation>Restablecer con vista previa…</translation>
    </message>
    <message>
        <source>Reset %1 with preview</source>
        <translation>Restablecer %1 con vista previa</translation>
    </message>
    <message>
        <source>Remove the tenant</source>
        <translation>Quitar el tenant</translation>
    </message>
    <message>
        <source>Remove the tenant %1</source>
        <translation>Quitar el tenant %1</translation>
    </message>
    <message>
        <source>Its records stay in the store, its credentials in the keychain. Takes effect when applied.</source>
        <translation>Sus registros se quedan en el almacén y sus credenciales en el llavero. Tiene efecto al aplicar.</translation>
    </message>
    <message>
        <source>Collect %1 of %2</source>
        <translation>Recopilar %1 de %2</translation>
    </message>
    <message>
        <source>Not collected.</source>
        <translation>No se recopila.</translation>
    </message>
    <message>
        <source>Mask fields</source>
        <translation>Enmascarar campos</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>Una dirección propia</translation>
    </message>
    <message>
        <source>The configuration names its own address (override_api_base_url), which counts instead of the region.</source>
        <translation>La configuración indica una dirección propia (override_api_base_url), que vale en lugar de la región.</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantList</name>
    <message>
        <source>Show %1: %2</source>
        <translation>Mostrar %1: %2</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Other tenants</source>
        <translation>Otros tenants</translation>
    </message>
</context>
<context>
    <name>casb::ui::TenantSession</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>casb::ui::TestPanel</name>
    <message>
        <source>Go on untested</source>
        <translation>Continuar sin probar</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>The collector itself tries again until it works</source>
        <translation>El propio colector reintenta hasta que funcione</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <translation>paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>all steps went well, %1</source>
        <translation>todos los pasos salieron bien, %1</translation>
    </message>
    <message>
        <source>stopped at step %1, %2</source>
        <translation>detenido en el paso %1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Show exchange</source>
        <translation>Mostrar intercambio</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>casb::ui::TimeDisplay</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a date of this year is written; the letters are those of QLocale::toString().</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written where there is little room; the letters are those of QLocale::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>casb::ui::TopBar</name>
    <message>
        <source>Times in</source>
        <translation>Horas en</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Extraer ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Colector</translation>
    </message>
    <message>
        <source>Start the next pull of all services (Ctrl+P)</source>
        <translation>Iniciar la próxima extracción de todos los servicios (Ctrl+P)</translation>
    </message>
    <message>
        <source>Collection is paused: resume first</source>
        <translation>La recopilación está en pausa: reanúdela primero</translation>
    </message>
    <message>
        <source>There is nothing to pull yet</source>
        <translation>Aún no hay nada que extraer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>There is nothing to pause yet</source>
        <translation>Aún no hay nada que pausar</translation>
    </message>
    <message>
        <source>Begin pulls again (Ctrl+Shift+P)</source>
        <translation>Volver a empezar las extracciones (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Begin no new pull; delivery goes on (Ctrl+Shift+P)</source>
        <translation>No empezar nuevas extracciones; la entrega continúa (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Open a configuration…</source>
        <translation>Abrir una configuración…</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 tenants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All tenants of %1</source>
        <translation>Todos los tenants de %1</translation>
    </message>
    <message>
        <source>Set up a tenant…</source>
        <translation>Configurar un tenant…</translation>
    </message>
</context>
<context>
    <name>casb::ui::TrafficPanels</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>records by service, 30 min each</source>
        <translation>registros por servicio, cada 30 min</translation>
    </message>
    <message>
        <source>Records of the last 24 hours by service</source>
        <translation>Registros de las últimas 24 horas por servicio</translation>
    </message>
    <message>
        <source>Alerts by severity</source>
        <translation>Alertas por severidad</translation>
    </message>
    <message>
        <source>Duplicates filtered</source>
        <translation>Duplicados filtrados</translation>
    </message>
    <message>
        <source>in 24 h</source>
        <translation>en 24 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Peticiones y errores</translation>
    </message>
    <message>
        <source>429 answers and errors of the last 24 hours</source>
        <translation>Respuestas 429 y errores de las últimas 24 horas</translation>
    </message>
    <message>
        <source>No records in the last 24 hours yet. They appear here with the first pull.</source>
        <translation>Aún no hay registros en las últimas 24 horas. Aparecen aquí con la primera extracción.</translation>
    </message>
    <message>
        <source>%1 in 24 h</source>
        <translation>%1 en 24 h</translation>
    </message>
    <message>
        <source>%1 without severity count as LOW in this bar</source>
        <translation>%1 sin severidad cuentan como LOW en esta barra</translation>
    </message>
    <message>
        <source>Each has a severity</source>
        <translation>Todas tienen severidad</translation>
    </message>
    <message>
        <source>%1 % of received</source>
        <translation>%1 % de lo recibido</translation>
    </message>
    <message>
        <source>Duplicates of the last 24 hours, %1 in all</source>
        <translation>Duplicados de las últimas 24 horas, %1 en total</translation>
    </message>
    <message>
        <source>%1 failed requests</source>
        <translation>%1 peticiones fallidas</translation>
    </message>
    <message>
        <source>%1 unsolved</source>
        <translation>%1 sin resolver</translation>
    </message>
    <message>
        <source>No errors in 24 h</source>
        <translation>Sin errores en 24 h</translation>
    </message>
    <message>
        <source>%1 × 429, waited out</source>
        <translation>%1 × 429, superados tras esperar</translation>
    </message>
    <message>
        <source>%1 errors, repeated</source>
        <translation>%1 errores, repetidos</translation>
    </message>
    <message>
        <source>of %1 requests today</source>
        <translation>de %1 peticiones hoy</translation>
    </message>
    <message>
        <source>requests today, no daily limit</source>
        <translation>peticiones hoy, sin límite diario</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 de %2 peticiones</translation>
    </message>
    <message>
        <source>At this pace %1 by midnight UTC</source>
        <translation>A este ritmo, %1 a medianoche UTC</translation>
    </message>
    <message>
        <source>all solved</source>
        <translation>todo resuelto</translation>
    </message>
    <message>
        <source>no new %1 since %2</source>
        <translation>sin nuevos datos de %1 desde las %2</translation>
    </message>
    <message>
        <source>No alert in 24 h</source>
        <translation>Ninguna alerta en 24 h</translation>
    </message>
    <message>
        <source>1 failed request</source>
        <translation>1 petición fallida</translation>
    </message>
    <message>
        <source>The pace is known in a few minutes</source>
        <translation>El ritmo se sabrá en unos minutos</translation>
    </message>
</context>
<context>
    <name>casb::ui::Tray</name>
    <message>
        <source>Open CASB Console</source>
        <translation>Abrir CASB Console</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>Extraer ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>casb::ui::Waterfall</name>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>Requests of the pull</source>
        <translation>Peticiones de la extracción</translation>
    </message>
    <message>
        <source>%1 requests in %2 s</source>
        <translation>%1 peticiones en %2 s</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aún sin peticiones.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>limiter %1 ms</source>
        <translation>limitador %1 ms</translation>
    </message>
    <message>
        <source>limiter</source>
        <translation>limitador</translation>
    </message>
</context>
<context>
    <name>casb::ui::YamlView</name>
    <message>
        <source>Configuration as YAML</source>
        <translation>Configuración como YAML</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The configuration could not be read.</source>
        <translation>No se pudo leer la configuración.</translation>
    </message>
    <message>
        <source>Find the setting named in the message and correct it.</source>
        <translation>Busque el ajuste indicado en el mensaje y corríjalo.</translation>
    </message>
    <message>
        <source>The configuration was read, but a value is of the wrong type or out of its range.</source>
        <translation>La configuración se leyó, pero un valor es del tipo equivocado o está fuera de su rango.</translation>
    </message>
    <message>
        <source>The client of the Proofpoint API could not be built.</source>
        <translation>No se pudo crear el cliente de la API de Proofpoint.</translation>
    </message>
    <message>
        <source>Report it together with the diagnostic bundle.</source>
        <translation>Notifíquelo junto con el paquete de diagnóstico.</translation>
    </message>
    <message>
        <source>Proofpoint does not accept the credentials (any more).</source>
        <translation>Proofpoint no acepta las credenciales (o ya no las acepta).</translation>
    </message>
    <message>
        <source>Enter valid credentials for the right region.</source>
        <translation>Introduzca credenciales válidas para la región correcta.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait without saying how long.</source>
        <translation>Proofpoint pidió esperar sin decir cuánto tiempo.</translation>
    </message>
    <message>
        <source>Nothing to do: the collector waits by itself, longer each time.</source>
        <translation>No hay que hacer nada: el colector espera por sí mismo, cada vez más tiempo.</translation>
    </message>
    <message>
        <source>Proofpoint asked to wait with an empty time.</source>
        <translation>Proofpoint pidió esperar con un tiempo vacío.</translation>
    </message>
    <message>
        <source>A date of another type than the interface describes.</source>
        <translation>Una fecha de un tipo distinto al que describe la interfaz.</translation>
    </message>
    <message>
        <source>Nothing to do: the record is kept, its time is that of the pull.</source>
        <translation>No hay que hacer nada: el registro se conserva y su hora es la de la extracción.</translation>
    </message>
    <message>
        <source>A secret could not be had: the keychain is locked or missing, or it was never stored.</source>
        <translation>No se pudo obtener un secreto: el llavero está bloqueado o falta, o el secreto nunca se guardó.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the credentials anew.</source>
        <translation>Desbloquee el llavero o introduzca de nuevo las credenciales.</translation>
    </message>
    <message>
        <source>The other side could not be reached, or the connection broke.</source>
        <translation>No se pudo acceder al otro extremo, o se interrumpió la conexión.</translation>
    </message>
    <message>
        <source>Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.</source>
        <translation>De momento no hay que hacer nada: se intenta de nuevo. Si persiste, compruebe la red, el proxy y la resolución de nombres.</translation>
    </message>
    <message>
        <source>Proofpoint refused the request.</source>
        <translation>Proofpoint rechazó la petición.</translation>
    </message>
    <message>
        <source>Read the message; if it does not help, ask Proofpoint&apos;s support with time and address.</source>
        <translation>Lea el mensaje; si no ayuda, pregunte al soporte de Proofpoint indicando hora y dirección.</translation>
    </message>
    <message>
        <source>Proofpoint is overloaded or asks for fewer requests.</source>
        <translation>Proofpoint está sobrecargado o pide menos peticiones.</translation>
    </message>
    <message>
        <source>Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.</source>
        <translation>No hay que hacer nada: la petición se repite al cabo de un rato. Si ocurre a menudo, reduzca el límite de frecuencia.</translation>
    </message>
    <message>
        <source>The answer is not the page that was asked for: truncated, or not JSON.</source>
        <translation>La respuesta no es la página que se pidió: está truncada o no es JSON.</translation>
    </message>
    <message>
        <source>Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.</source>
        <translation>De momento no hay que hacer nada: la página se pide de nuevo. Si persiste, busque un proxy intermedio.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit for one body.</source>
        <translation>La respuesta supera el límite para un cuerpo.</translation>
    </message>
    <message>
        <source>Raise the limit, or ask for smaller pages.</source>
        <translation>Aumente el límite o pida páginas más pequeñas.</translation>
    </message>
    <message>
        <source>Proofpoint does not know the stored page token any longer.</source>
        <translation>Proofpoint ya no conoce el token de página guardado.</translation>
    </message>
    <message>
        <source>Choose a time from which to collect again. Nothing is skipped without your word.</source>
        <translation>Elija un momento desde el que recopilar de nuevo. No se omite nada sin su consentimiento.</translation>
    </message>
    <message>
        <source>Proofpoint gave the same page token twice although there was content.</source>
        <translation>Proofpoint dio dos veces el mismo token de página aunque había contenido.</translation>
    </message>
    <message>
        <source>The pull ended to avoid a loop. If it lasts, restart from a time.</source>
        <translation>La extracción terminó para evitar un bucle. Si persiste, reinicie desde un momento.</translation>
    </message>
    <message>
        <source>The persisted state cannot be understood.</source>
        <translation>No se puede interpretar el estado persistido.</translation>
    </message>
    <message>
        <source>Repair or move the file named, or reset the service to a time.</source>
        <translation>Repare o mueva el archivo indicado, o restablezca el servicio a un momento.</translation>
    </message>
    <message>
        <source>The state was changed by somebody else while a page was being processed.</source>
        <translation>Otra persona cambió el estado mientras se procesaba una página.</translation>
    </message>
    <message>
        <source>Nothing to do: the page is dropped and collection goes on from the new state.</source>
        <translation>No hay que hacer nada: la página se descarta y la recopilación continúa desde el nuevo estado.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>No se pudo leer o escribir la base de datos.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the persistence directory.</source>
        <translation>Compruebe el espacio libre y los permisos del directorio de persistencia.</translation>
    </message>
    <message>
        <source>The destination cannot be reached or refuses the connection.</source>
        <translation>No se puede acceder al destino, o este rechaza la conexión.</translation>
    </message>
    <message>
        <source>Records wait safely in the store. Check address, port and certificate.</source>
        <translation>Los registros esperan a salvo en el almacén. Compruebe dirección, puerto y certificado.</translation>
    </message>
    <message>
        <source>Chain, certificate or key cannot be read, do not fit together, or are not accepted.</source>
        <translation>La cadena, el certificado o la clave no se pueden leer, no concuerdan entre sí o no se aceptan.</translation>
    </message>
    <message>
        <source>Download chain, certificate and key of this Devo domain again.</source>
        <translation>Descargue de nuevo la cadena, el certificado y la clave de este dominio de Devo.</translation>
    </message>
    <message>
        <source>A stop was asked for.</source>
        <translation>Se solicitó una detención.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Not encrypted: this computer only</source>
        <translation>Sin cifrar: solo este equipo</translation>
    </message>
    <message>
        <source>The proxy %1, %2</source>
        <translation>El proxy %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 addresses</source>
        <translation>%1, %2 direcciones</translation>
    </message>
    <message>
        <source>Issued by %1, until %2</source>
        <translation>Emitido por %1, hasta el %2</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>A través del proxy %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>The credentials were accepted</source>
        <translation>Se aceptaron las credenciales</translation>
    </message>
    <message>
        <source>%1 alerts on the first page</source>
        <translation>%1 alertas en la primera página</translation>
    </message>
    <message>
        <source>%1 alerts of the last 24 h on the first page</source>
        <translation>%1 alertas de las últimas 24 h en la primera página</translation>
    </message>
    <message>
        <source>%1 events on the first page</source>
        <translation>%1 eventos en la primera página</translation>
    </message>
    <message>
        <source>Not encrypted: no files are needed</source>
        <translation>Sin cifrar: no hacen falta archivos</translation>
    </message>
    <message>
        <source>Chain only</source>
        <translation>Solo cadena</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>1 record, tag test.keep.free</source>
        <translation>1 registro, tag test.keep.free</translation>
    </message>
    <message>
        <source>The record was taken</source>
        <translation>Se aceptó el registro</translation>
    </message>
</context>
</TS>
