/* The console by itself. */

export default { render: (context) => renderPanel(context, consoleExtra) };
