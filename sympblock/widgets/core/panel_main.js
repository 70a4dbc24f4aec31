export default { render: (context) => renderPanel(context) };
